package org.tongguan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Every operation of the REST API × every role: who may and who may not. An operation that the table lacks fails the test. */
@Order(20)
class OperationAccessIT {
    private static final Set<String> ANYONE = Set.of("trainee", "trainer", "org-officer", "judge", "supervisor", "system-admin",
            "security-admin", "auditor");
    private static final Set<String> ROADSHOW = Set.of("trainee", "trainer", "org-officer", "judge", "supervisor");
    private static final Set<String> PLANNERS = Set.of("trainer", "org-officer");
    private static final Set<String> OPEN = Set.of("*");
    /** Let in by the attempt's own token, or as its signed-in candidate. */
    private static final Set<String> CANDIDATE = Set.of("attempt-token");

    /** @param allowed roles; {@link #OPEN}: no sign-in needed, the operation looks at another proof or at none */
    private record Operation(String method, String path, Set<String> allowed) {
        /** With ids that exist nowhere, so that nobody changes anything. */
        String address() {
            return path.replace("{digest}", "0".repeat(64)).replaceAll("\\{(key|lesson|course|name|code|staffNumber)\\}", "none-such").replaceAll("\\{[^}]+\\}", "999999");
        }
    }

    private static final List<Operation> TABLE = List.of(
            new Operation("GET", "/attempts/{attempt}", CANDIDATE),
            new Operation("PUT", "/attempts/{attempt}/answers/{slot}", CANDIDATE),
            new Operation("POST", "/attempts/{attempt}/answers", CANDIDATE),
            new Operation("POST", "/attempts/{attempt}/submission", CANDIDATE),
            new Operation("POST", "/attempts/{attempt}/sections/{section}/end", CANDIDATE),
            new Operation("POST", "/attempts/{attempt}/files/{slot}", CANDIDATE),
            new Operation("GET", "/attempts/{attempt}/media/{digest}", CANDIDATE),
            new Operation("POST", "/attempts/{attempt}/presence", CANDIDATE),
            new Operation("GET", "/attempts/{attempt}/receipt", CANDIDATE),
            new Operation("GET", "/attempts/{attempt}/result", CANDIDATE),
            new Operation("GET", "/audit", Set.of("auditor")),
            new Operation("GET", "/audit/verification", Set.of("auditor")),
            new Operation("GET", "/certificates", Set.of("trainee")),
            new Operation("GET", "/certificates/{id}/pdf", Set.of("trainee", "org-officer")),
            new Operation("POST", "/certificates/{id}/revocation", Set.of("org-officer")),
            new Operation("GET", "/certificates/verification/{code}", OPEN),
            new Operation("GET", "/courses", ANYONE),
            new Operation("GET", "/courses/{key}", ANYONE),
            new Operation("GET", "/courses/{key}/lessons/{lesson}", ANYONE),
            new Operation("GET", "/departments", Set.of("org-officer", "system-admin")),
            new Operation("GET", "/enrolments", Set.of("trainee")),
            new Operation("PUT", "/enrolments/{course}/lessons/{lesson}/progress", Set.of("trainee")),
            new Operation("GET", "/exam-plans", PLANNERS),
            new Operation("POST", "/exam-plans", PLANNERS),
            new Operation("GET", "/exam-plans/{exam}", PLANNERS),
            new Operation("PUT", "/exam-plans/{exam}", PLANNERS),
            new Operation("GET", "/exam-plans/{exam}/dry-run", PLANNERS),
            new Operation("GET", "/exam-plans/{exam}/forms", PLANNERS),
            new Operation("PUT", "/exam-plans/{exam}/end", PLANNERS),
            new Operation("POST", "/exam-plans/{exam}/moves", PLANNERS),
            new Operation("GET", "/exam-plans/{exam}/room", PLANNERS),
            new Operation("GET", "/exam-plans/{exam}/rulings", Set.of("trainer")),
            new Operation("GET", "/exam-plans/{exam}/rulings/{ruling}/changes", Set.of("trainer")),
            new Operation("PUT", "/exam-plans/{exam}/adjustments/{staffNumber}", PLANNERS),
            new Operation("PUT", "/exam-plans/{exam}/extensions/{key}", PLANNERS),
            new Operation("PUT", "/exam-plans/{exam}/messages/{key}", PLANNERS),
            new Operation("POST", "/exam-plans/{exam}/attempts/{attempt}/device", PLANNERS),
            new Operation("POST", "/exam-plans/{exam}/attempts/{attempt}/end", PLANNERS),
            new Operation("PUT", "/exam-plans/{exam}/attempts/{attempt}/incidents/{key}", PLANNERS),
            new Operation("GET", "/exams", Set.of("trainee")),
            new Operation("GET", "/exams/{exam}", Set.of("trainee")),
            new Operation("POST", "/exams/{exam}/attempts", Set.of("trainee")),
            new Operation("GET", "/item-analyses/exams", Set.of("trainer", "org-officer")),
            new Operation("GET", "/item-analyses/exams/{exam}", Set.of("trainer", "org-officer")),
            new Operation("POST", "/item-analyses", Set.of("trainer", "org-officer")),
            new Operation("GET", "/marking/exams/{exam}/responses", Set.of("trainer")),
            new Operation("GET", "/marking/responses/{code}/mark", Set.of("trainer")),
            new Operation("PUT", "/marking/responses/{code}/mark", Set.of("trainer")),
            new Operation("POST", "/marking/responses/{code}/second-marker", Set.of("trainer")),
            new Operation("GET", "/pass-rates", Set.of("org-officer")),
            new Operation("GET", "/pass-rates/behind", Set.of("org-officer")),
            new Operation("GET", "/pass-rates/export", Set.of("org-officer")),
            new Operation("GET", "/people", Set.of("org-officer", "system-admin")),
            new Operation("DELETE", "/people/{staffNumber}/account", Set.of("security-admin")),
            new Operation("POST", "/question-media", Set.of("trainer")),
            new Operation("GET", "/question-media/{digest}", Set.of("trainer")),
            new Operation("POST", "/question-imports", Set.of("trainer")),
            new Operation("GET", "/question-exports", Set.of("trainer")),
            new Operation("GET", "/question-exports/summary", Set.of("trainer")),
            new Operation("GET", "/question-exports/template", Set.of("trainer")),
            new Operation("GET", "/records/me", Set.of("trainee")),
            new Operation("GET", "/records/{person}", Set.of("trainee", "supervisor", "org-officer")),
            new Operation("GET", "/roadshows", ROADSHOW),
            new Operation("POST", "/roadshows", Set.of("org-officer")),
            new Operation("GET", "/roadshows/{id}", ROADSHOW),
            new Operation("DELETE", "/roadshows/{id}", Set.of("org-officer")),
            new Operation("GET", "/roadshows/{id}/plan", Set.of("org-officer")),
            new Operation("PUT", "/roadshows/{id}/plan", Set.of("org-officer")),
            new Operation("GET", "/roadshows/{id}/board", ANYONE),
            new Operation("POST", "/roadshows/{id}/opening", Set.of("org-officer")),
            new Operation("POST", "/roadshows/{id}/closing", Set.of("org-officer")),
            new Operation("POST", "/roadshows/{id}/entries/{entry}/stage", Set.of("org-officer")),
            new Operation("GET", "/roadshows/{id}/entries/{entry}/score-sheet", Set.of("judge")),
            new Operation("PUT", "/roadshows/{id}/entries/{entry}/score-sheet", Set.of("judge")),
            new Operation("GET", "/question-trials/{question}", Set.of("trainer")),
            new Operation("POST", "/question-trials/{question}/marks", Set.of("trainer")),
            new Operation("POST", "/question-trials/{question}/file-marks", Set.of("trainer")),
            new Operation("GET", "/questions", Set.of("trainer")),
            new Operation("POST", "/questions", Set.of("trainer")),
            new Operation("GET", "/questions/{question}", Set.of("trainer")),
            new Operation("PUT", "/questions/{question}", Set.of("trainer")),
            new Operation("GET", "/questions/{question}/document", Set.of("trainer")),
            new Operation("GET", "/questions/{question}/versions/{number}", Set.of("trainer")),
            new Operation("PUT", "/questions/properties", Set.of("trainer")),
            new Operation("PUT", "/questions/status", Set.of("trainer")),
            new Operation("POST", "/roster-imports", Set.of("system-admin")),
            new Operation("GET", "/roster-imports/templates/{name}", Set.of("system-admin")),
            new Operation("GET", "/texts", OPEN));

    @Test
    void theTableNamesEveryOperationThatTheProductDescribes() throws Exception {
        var request = HttpRequest.newBuilder(URI.create(RunningProduct.address() + "/openapi")).header("Accept", "application/json").build();
        Set<String> described = new TreeSet<>();
        Api.JSON.readTree(Api.exchange(request).body()).path("paths").fields().forEachRemaining(path -> {
            List<String> methods = new ArrayList<>();
            path.getValue().fieldNames().forEachRemaining(methods::add);
            methods.stream().filter(Set.of("get", "put", "post", "delete", "patch")::contains)
                    .forEach(method -> described.add(method.toUpperCase(Locale.ROOT) + " " + plain(path.getKey())));
        });

        assertThat(TABLE.stream().map(operation -> operation.method() + " " + plain(operation.path())).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(described);
    }

    private static String plain(String path) {
        return path.replaceFirst("^/api/v1", "").replaceAll("\\{[^}]+\\}", "{}");
    }

    @Test
    void letsInThoseAndOnlyThoseWhomTheTableNames() {
        SoftAssertions all = new SoftAssertions();
        for (Operation operation : TABLE) {
            for (String login : Accounts.ROLES.keySet()) {
                Api.Answer answer = call(Api.as(login), operation);
                boolean refused = answer.code().equals("access.not-allowed");
                boolean allowed = !ANYONE.containsAll(operation.allowed()) || Accounts.holdsOneOf(login, operation.allowed());
                all.assertThat(refused).as("%s %s refused to %s (%d %s)", operation.method(), operation.path(), login, answer.status(),
                        answer.code()).isEqualTo(!allowed);
                all.assertThat(answer.status()).as("%s %s for %s: %s", operation.method(), operation.path(), login, answer.body())
                        .isLessThan(500);
                all.assertThat(answer.code()).as("%s %s for %s", operation.method(), operation.path(), login)
                        .isNotIn("access.token-invalid", "access.sign-in-needed");
            }
        }
        all.assertAll();
    }

    @Test
    void asksEveryoneElseToSignIn() {
        SoftAssertions all = new SoftAssertions();
        for (Operation operation : TABLE) {
            Api.Answer answer = call(Api.nobody(), operation);
            all.assertThat(answer.status() == 401).as("%s %s (%d %s)", operation.method(), operation.path(), answer.status(), answer.body())
                    .isEqualTo(!operation.allowed().equals(OPEN));
        }
        all.assertAll();
    }

    /** Well formed, so that what is refused is the caller. */
    private static String body(Operation operation) {
        return switch (operation.path().replaceFirst(".*/", "")) {
            case "{slot}" -> "{\"seq\":1,\"response\":{\"choice\":[\"a\"]}}";
            case "answers" -> "{\"answers\":[{\"slot\":1,\"seq\":1,\"response\":{\"choice\":[\"a\"]}}]}";
            case "exam-plans" -> "{\"title\":{\"zh\":\"x\"},\"course\":\"none\",\"rows\":[]}";
            case "{exam}" -> "{\"version\":0,\"plan\":{\"title\":{\"zh\":\"x\"},\"course\":\"none\",\"rows\":[]}}";
            case "moves" -> "{\"move\":\"close\"}";
            case "end" -> "{\"closesAt\":\"2030-01-01T00:00:00Z\",\"reason\":\"x\"}";
            case "{staffNumber}" -> "{\"extraMinutes\":1,\"reason\":\"x\"}";
            case "plan" -> "{\"version\":0,\"plan\":{}}";
            case "marks" -> "{\"response\":{\"choice\":[]}}";
            case "{key}" -> "{\"minutes\":1,\"reason\":\"x\",\"text\":\"x\"}";
            default -> "{}";
        };
    }

    private static Api.Answer call(Api api, Operation operation) {
        if (operation.path().equals("/roster-imports") || operation.path().equals("/question-imports")) {
            return api.with("Content-Type", "multipart/form-data; boundary=x").send("POST", operation.address(), "--x--\r\n");
        }
        if (operation.path().equals("/item-analyses")) {
            return api.with("Content-Type", "text/csv").send("POST", operation.address(), "candidate,one\r\nA1,1\r\n");
        }
        if (operation.path().endsWith("/files/{slot}") || operation.path().endsWith("/file-marks") || operation.path().equals("/question-media")) {
            return api.with("Content-Type", "application/octet-stream").send("POST", operation.address(), "file");
        }
        return api.send(operation.method(), operation.address(), operation.method().equals("GET") ? null : body(operation));
    }
}
