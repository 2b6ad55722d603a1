package org.tongguan.e2e;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;

/** The roster import over REST, as the system administrator, and what the database holds of the roster. */
final class RosterApi {
    private static final String BOUNDARY = "roster-boundary";

    private RosterApi() {
    }

    /** @param parts content by part: {@code departments} and {@code people}, or {@code workbook} */
    static Api.Answer preview(Map<String, byte[]> parts) {
        return post("?dryRun=true", parts);
    }

    static Api.Answer apply(Map<String, byte[]> parts, String fingerprint) {
        return post("?dryRun=false&fingerprint=" + fingerprint, parts);
    }

    /** Whatever tests have changed, the roster is the demo's again. */
    static void restore() {
        Map<String, byte[]> demo = new RosterDraft().csv();
        Api.Answer done = apply(demo, preview(demo).json().path("fingerprint").asText());
        if (done.status() != 200) {
            throw new AssertionError(done.body());
        }
    }

    /** Departments, people, their assignments, the count of imports and what was audited of them, in one line: equal means unchanged. */
    static String stored() throws SQLException {
        try (var connection = RunningProduct.database(); var statement = connection.createStatement(); ResultSet rows = statement.executeQuery("""
                SELECT (SELECT revision FROM roster_revision),
                       (SELECT CONCAT(COUNT(*), ' ', SUM(CRC32(CONCAT_WS('|', code, name_zh, name_en, path, active, version)))) FROM department),
                       (SELECT CONCAT(COUNT(*), ' ', SUM(CRC32(CONCAT_WS('|', staff_number, name, department_id, post, tier, supervisor_id, active,
                               version)))) FROM person),
                       (SELECT COUNT(*) FROM enrolment),
                       (SELECT COUNT(*) FROM audit_entry WHERE action IN ('roster.imported', 'course.assigned'))""")) {
            rows.next();
            return String.join(" / ", rows.getString(1), rows.getString(2), rows.getString(3), rows.getString(4), rows.getString(5));
        }
    }

    private static Api.Answer post(String query, Map<String, byte[]> parts) {
        var request = HttpRequest.newBuilder(URI.create(RunningProduct.address() + "/api/v1/roster-imports" + query))
                .version(HttpClient.Version.HTTP_1_1).timeout(Duration.ofMinutes(2)).header("Accept-Language", "en").header("Authorization", "Bearer " + Api.token("sysadmin01"))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(multipart(parts))).build();
        HttpResponse<String> response = Api.exchange(request);
        return new Api.Answer(response.statusCode(), response.body(), response);
    }

    private static byte[] multipart(Map<String, byte[]> parts) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        parts.forEach((name, content) -> {
            body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"" + name
                    + "\"\r\nContent-Type: application/octet-stream\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            body.writeBytes(content);
            body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        });
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }
}
