package org.tongguan.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.tongguan.launcher.Product;
import org.tongguan.launcher.Settings;

/** A start that is told of a database and a Keycloak elsewhere, here those of the product under test, whose application makes room. */
@Order(910)
class OutsideServersIT {
    private static final Path DATA = Path.of("target", "outside").toAbsolutePath();

    @Test
    void onlyTheApplicationIsStartedWhenBothServersAreNamed() throws Exception {
        Product named = RunningProduct.get();
        named.killApplication();
        try (Product product = Product.startAfresh(settings(named)); Browser browser = new Browser()) {
            assertThat(product.issuer()).isEqualTo(named.issuer());
            assertThat(product.address()).isEqualTo(named.address());
            assertThat(logs()).containsExactly("application.log");
            assertThat(DATA.resolve("mariadb")).doesNotExist();
            assertThat(DATA.resolve("keycloak")).doesNotExist();

            Page page = browser.signedIn("sysadmin01");
            Browser.open(page, "/people?q=YC00001");
            assertThat(page.locator("vaadin-grid")).containsText("周启明");
            assertThat(Api.as("tech01").get("/courses").status()).isEqualTo(200);
        } finally {
            named.startApplication();
        }
    }

    private static Settings settings(Product named) throws IOException {
        return Settings.of(Map.of(
                "TONGGUAN_PORT", String.valueOf(URI.create(named.address()).getPort()),
                "TONGGUAN_DATA", DATA.toString(),
                "TONGGUAN_CONTENT_DIR", Path.of(System.getProperty("content")).toRealPath().toString(),
                "TONGGUAN_DB_URL", named.jdbcUrl(),
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
