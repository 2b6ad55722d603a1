package org.tongguan.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.tongguan.launcher.Product;
import org.tongguan.launcher.Settings;

/** A start that is told of a database and a Keycloak elsewhere, here those of the product under test, whose application makes room. */
@Order(910)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutsideServersIT {
    private static final String CANDIDATE = "leader01";
    /** Of the application with the database; a minute where the address does not say. */
    private static final int PATIENCE_MILLIS = 10_000;
    private static final Path DATA = Path.of("target", "outside").toAbsolutePath();

    private final Product named = RunningProduct.get();
    private Product product;

    @BeforeAll
    void start() throws Exception {
        named.killApplication();
        product = Product.startAfresh(settings(named));
    }

    @AfterAll
    void end() throws Exception {
        try {
            if (product != null) {
                product.close();
                assertThat(ApplicationLog.complaints(product)).isEmpty();
            }
        } finally {
            named.startApplication();
        }
    }

    @Test
    void onlyTheApplicationIsStartedWhenBothServersAreNamed() throws IOException {
        try (Browser browser = new Browser()) {
            assertThat(product.issuer()).isEqualTo(named.issuer());
            assertThat(product.address()).isEqualTo(named.address());
            assertThat(logs()).containsExactly("application.log");
            assertThat(DATA.resolve("mariadb")).doesNotExist();
            assertThat(DATA.resolve("keycloak")).doesNotExist();

            Page page = browser.signedIn("sysadmin01");
            Browser.open(page, "/people?q=YC00001");
            assertThat(page.locator("vaadin-grid")).containsText("周启明");
            assertThat(Api.as("tech01").get("/courses").status()).isEqualTo(200);
        }
    }

    /** A killed server closes its connections, and they fail at once; one that hangs says nothing. */
    @Test
    void aDatabaseThatHangsIsAnOutageThatLosesNothing() throws Exception {
        SmallExam exam = SmallExam.open("数据库停顿测验", Study.course(CANDIDATE), List.of("YC00001"), ",\"attempts\":1");
        JsonNode started = exam.start(Api.as(CANDIDATE)).json();
        String attempt = "/attempts/" + started.path("attempt").asLong();
        String option = started.path("paper").path(0).path("options").path(0).path("id").asText();
        String answer = "{\"seq\":%d,\"response\":{\"choice\":[\"" + option + "\"]}}";
        Api page = Api.nobody().with("X-Attempt-Token", started.path("token").asText());
        assertThat(page.put(attempt + "/answers/1", answer.formatted(1)).status()).isEqualTo(200);

        Instant from = Instant.now();
        signal("STOP");
        try {
            assertThat(page.put(attempt + "/answers/2", answer.formatted(2)).code()).isEqualTo("service.unavailable");
            assertThat(Api.exchange(HttpRequest.newBuilder(URI.create(product.address() + "/health/ready")).build()).statusCode()).isEqualTo(503);
        } finally {
            signal("CONT");
        }

        Eventually.is("answered again", () -> page.put(attempt + "/answers/2", answer.formatted(2)).status() == 200);
        FaultWindows.add(from, Instant.now().plusMillis(PATIENCE_MILLIS));
        assertThat(page.get(attempt).json().path("answers")).hasSize(2);
        assertThat(page.post(attempt + "/submission", "{\"seqs\":{\"1\":1,\"2\":2}}").status()).isEqualTo(200);
    }

    private static void signal(String name) throws IOException, InterruptedException {
        ProcessHandle database = ProcessHandle.current().descendants()
                .filter(child -> child.info().command().orElse("").endsWith("mariadbd")).findFirst().orElseThrow();
        assertThat(new ProcessBuilder("kill", "-" + name, Long.toString(database.pid())).start().waitFor()).isZero();
    }

    private static Settings settings(Product named) throws IOException {
        return Settings.of(Map.of(
                "TONGGUAN_PORT", String.valueOf(URI.create(named.address()).getPort()),
                "TONGGUAN_DATA", DATA.toString(),
                "TONGGUAN_CONTENT_DIR", Path.of(System.getProperty("content")).toRealPath().toString(),
                "TONGGUAN_DB_URL", named.jdbcUrl() + "?socketTimeout=" + PATIENCE_MILLIS,
                "TONGGUAN_DB_USER", named.dbUser(),
                "TONGGUAN_DB_PASSWORD", named.dbPassword(),
                "TONGGUAN_OIDC_ISSUER", named.issuer(),
                "TONGGUAN_OIDC_CLIENT_SECRET", named.clientSecret()));
    }

    private static List<String> logs() throws IOException {
        try (Stream<Path> logs = Files.list(DATA.resolve("logs"))) {
            return logs.map(log -> log.getFileName().toString()).filter(name -> !name.contains(".1.")).sorted().toList();
        }
    }
}
