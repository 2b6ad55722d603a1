package org.tongguan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Whose data: operations that a role opens, asked for what exists but belongs to others. {@link OperationAccessIT} shows who may call at all, with
 * ids that exist nowhere.
 */
@Order(21)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScopeIT {
    /** 数据局: outside the district of officer02. */
    private static final String FOREIGN_CODE = "D05";
    private static final String CANDIDATE = "staff01";
    private static final String HOLDER = "leader01";
    /** Of an attempt nobody is told that it is there. */
    private static final String NOT_FOUND = "input.not-found";
    private static final String OUT_OF_SCOPE = "access.out-of-scope";

    private long department;
    private long person;
    private long report;
    private long exam;
    private long attempt;
    private long certificate;
    private long roadshow;
    private long entry;
    private String media;

    /**
     * @param may      who gets an answer, which shows that the thing exists; {@code ""} where asking would change it
     * @param strangers who must not
     */
    private record Ask(String method, String path, String body, String may, List<String> strangers, int status, String code) {
        static Ask get(String path, String may, String code, String... strangers) {
            return new Ask("GET", path, "", may, List.of(strangers), code.equals(NOT_FOUND) ? 404 : 403, code);
        }

        static Ask change(String method, String path, String body, int status, String code, String... strangers) {
            return new Ask(method, path, body, "", List.of(strangers), status, code);
        }

        Api.Answer as(String login) {
            return Api.as(login).send(method, path, body.isEmpty() ? null : body);
        }
    }

    @BeforeAll
    void whatBelongsToOthers() throws SQLException {
        department = id("SELECT id FROM department WHERE code = '" + FOREIGN_CODE + "'");
        person = id("SELECT id FROM person WHERE staff_number = 'YC00003'");
        report = id("SELECT id FROM person WHERE staff_number = 'YC00001'");
        roadshow = Api.as("officer01").get("/roadshows").json().path("items").path(0).path("id").asLong();
        entry = Api.as("officer01").get("/roadshows/" + roadshow).json().path("entries").path(0).path("id").asLong();
        media = Api.as("trainer01").with("Content-Type", "application/octet-stream")
                .post("/question-media?name=note.pdf", "%PDF-1.7 not of this paper").json().path("digest").asText();
        assertThat(media).matches("[0-9a-f]{64}");
        SmallExam small = SmallExam.open("范围核对测验", Study.course(CANDIDATE), List.of("YC00002"), ",\"attempts\":1");
        exam = small.id();
        attempt = Certified.handIn(small.start(Api.as(CANDIDATE)).json(), new AnswerKeys(Study.course(CANDIDATE)));
        certificate = Certified.of(HOLDER);
    }

    @Test
    void isRefusedToWhomItDoesNotConcern() {
        List<Ask> table = List.of(
                Ask.get("/pass-rates?department=" + department, "officer01", OUT_OF_SCOPE, "officer02"),
                Ask.get("/pass-rates/behind?department=" + department, "officer01", OUT_OF_SCOPE, "officer02"),
                Ask.get("/pass-rates/export?department=" + department, "officer01", OUT_OF_SCOPE, "officer02"),
                Ask.get("/people?department=" + FOREIGN_CODE, "officer01", OUT_OF_SCOPE, "officer02"),
                Ask.get("/records/" + person, "officer01", OUT_OF_SCOPE, "officer02", "supervisor01", "staff01", "trainer01"),
                Ask.get("/records/" + person, "tech01", OUT_OF_SCOPE, "officer02"),
                Ask.get("/records/" + report, "supervisor01", OUT_OF_SCOPE, "tech01", "officer02"),
                Ask.get("/certificates/" + certificate + "/pdf", HOLDER, OUT_OF_SCOPE, "tech01", "trainer01", "supervisor01", "officer02"),
                Ask.get("/certificates/" + certificate + "/pdf", "officer01", OUT_OF_SCOPE, "tech01"),
                Ask.change("POST", "/certificates/" + certificate + "/revocation", "{\"reason\":\"x\"}", 403, OUT_OF_SCOPE, "officer02"),
                Ask.get("/attempts/" + attempt, CANDIDATE, NOT_FOUND, "tech01", "trainer01", "supervisor01", "officer01", "sysadmin01"),
                Ask.get("/attempts/" + attempt + "/result", CANDIDATE, NOT_FOUND, "tech01", "trainer01", "supervisor01", "officer01", "auditor01"),
                Ask.get("/attempts/" + attempt + "/receipt", "auditor01", NOT_FOUND, "tech01", "trainer01", "supervisor01", "officer01"),
                Ask.get("/attempts/" + attempt + "/media/" + media, "", NOT_FOUND, CANDIDATE, "tech01"),
                Ask.change("POST", "/attempts/" + attempt + "/submission", "{\"seqs\":{}}", 404, NOT_FOUND, "tech01", "trainer01"),
                Ask.change("POST", "/exams/" + exam + "/attempts", "{}", 403, "exam.not-invited", "tech01", "leader01", "trainer01"),
                Ask.get("/item-analyses/exams", "officer01", "item-analysis.whole-only", "officer02"),
                Ask.get("/item-analyses/exams/" + exam, "officer01", "item-analysis.whole-only", "officer02"),
                Ask.change("POST", "/roadshows/" + roadshow + "/opening", "{}", 403, OUT_OF_SCOPE, "officer02"),
                Ask.change("POST", "/roadshows/" + roadshow + "/closing", "{\"confirmed\":true}", 403, OUT_OF_SCOPE, "officer02"),
                Ask.change("POST", "/roadshows/" + roadshow + "/entries/" + entry + "/stage", "{}", 403, OUT_OF_SCOPE, "officer02"));

        SoftAssertions all = new SoftAssertions();
        for (Ask ask : table) {
            if (!ask.may().isEmpty()) {
                all.assertThat(ask.as(ask.may()).status()).as("%s for %s, who may", ask.path(), ask.may()).isEqualTo(200);
            }
            for (String stranger : ask.strangers()) {
                Api.Answer answer = ask.as(stranger);
                all.assertThat(answer.status() + " " + answer.code()).as("%s %s for %s", ask.method(), ask.path(), stranger)
                        .isEqualTo(ask.status() + " " + ask.code());
            }
        }
        all.assertAll();
    }

    /** Without a filter, an officer of a district is shown all of the district and nothing else. */
    @Test
    void listsHoldOnlyTheOwnDepartments() throws SQLException {
        String below = " FROM department d JOIN department top ON d.path LIKE CONCAT(top.path, '%') WHERE top.code = 'D15'";
        Set<String> codes = column("SELECT d.code" + below);
        Set<String> ids = column("SELECT d.id" + below);
        Set<String> people = column("SELECT p.staff_number FROM person p WHERE p.active AND p.department_id IN (SELECT d.id" + below + ")");
        assertThat(people.size()).isBetween(2, 1500);

        assertThat(texts("officer02", "/departments", "code")).isEqualTo(codes);
        assertThat(all("officer02", "/people", "staffNumber")).isEqualTo(people);
        assertThat(all("officer01", "/people", "staffNumber")).hasSizeGreaterThan(people.size()).containsAll(people);
        JsonNode rates = Api.as("officer02").get("/pass-rates").json();
        assertThat(fields(rates.path("rows"), "department")).isNotEmpty().isSubsetOf(ids);
        assertThat(fields(rates.path("path"), "id")).isNotEmpty().isSubsetOf(ids);
        assertThat(all("officer02", "/pass-rates/behind", "staffNumber")).isNotEmpty().isSubsetOf(people);
        assertThat(all("officer01", "/pass-rates/behind", "staffNumber")).anySatisfy(one -> assertThat(people).doesNotContain(one));
    }

    /** A judge by role who was not appointed to the event. */
    @Test
    void aJudgeOfOtherEventsScoresNothingHere() {
        Administration security = Administration.as("secadmin01");
        security.grant("staff01", "judge");
        try {
            Api visitor = Api.nobody().with("Authorization", "Bearer " + Api.fetch("tongguan-cli", "staff01"));
            String sheet = "/roadshows/" + roadshow + "/entries/" + entry + "/score-sheet";

            assertThat(visitor.get(sheet).code()).isEqualTo("score.not-a-judge");
            assertThat(visitor.put(sheet, "{\"version\":0,\"scores\":{},\"comment\":\"\",\"handIn\":false}").code()).isEqualTo("score.not-a-judge");
        } finally {
            security.revoke("staff01", "judge");
        }
    }

    private static Set<String> all(String login, String path, String field) {
        Set<String> found = new HashSet<>();
        JsonNode page;
        int offset = 0;
        do {
            page = Api.as(login).get(path + "?limit=500&offset=" + offset).json();
            found.addAll(fields(page.path("items"), field));
            offset += page.path("items").size();
        } while (!page.path("items").isEmpty());
        return found;
    }

    private static Set<String> texts(String login, String path, String field) {
        return fields(Api.as(login).get(path).json(), field);
    }

    private static Set<String> fields(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false).map(one -> one.path(field).asText()).collect(Collectors.toSet());
    }

    private static Set<String> column(String sql) throws SQLException {
        Set<String> found = new HashSet<>();
        try (var connection = RunningProduct.database(); var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private static long id(String sql) throws SQLException {
        return Long.parseLong(column(sql).iterator().next());
    }
}
