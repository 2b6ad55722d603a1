package org.tongguan.launcher;

import jakarta.json.Json;
import jakarta.json.JsonException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;

/** Tries the servers that the settings name before anything starts, so that a wrong address or password is said at once. */
final class OutsideServers {
    private static final String CONNECT_MILLIS = "10000";
    private static final int WRONG_PASSWORD = 1045;
    private static final int NO_RIGHT = 1044;
    private static final int NO_SUCH_DATABASE = 1049;

    private OutsideServers() {
    }

    /** @throws LaunchFailure when one that is named does not serve */
    static void requireServing(Settings settings) {
        if (!settings.embedsDatabase()) {
            requireDatabase(DatabaseAccount.ofApplication(settings, Optional.empty()));
        }
        if (!settings.embedsKeycloak()) {
            requireIssuer(settings.required("TONGGUAN_OIDC_ISSUER"));
        }
    }

    private static void requireDatabase(DatabaseAccount account) {
        var properties = new Properties();
        properties.setProperty("user", account.user());
        properties.setProperty("password", account.password());
        properties.setProperty("connectTimeout", CONNECT_MILLIS);
        try (var connection = DriverManager.getConnection(account.url(), properties)) {
            connection.isValid(1);
        } catch (SQLException e) {
            throw refused(account, e);
        }
    }

    private static LaunchFailure refused(DatabaseAccount account, SQLException e) {
        var address = account.url().replaceFirst("\\?.*", "");
        return switch (e.getErrorCode()) {
            case WRONG_PASSWORD -> new LaunchFailure(
                    "The database at " + address + " refuses " + account.user() + ": correct TONGGUAN_DB_USER or TONGGUAN_DB_PASSWORD",
                    "数据库拒绝用户 " + account.user() + " 登录,请检查 TONGGUAN_DB_USER 和 TONGGUAN_DB_PASSWORD", e);
            case NO_RIGHT, NO_SUCH_DATABASE -> new LaunchFailure(
                    "There is no database for " + account.user() + " at " + address + ": create it and grant all rights on it, or correct TONGGUAN_DB_URL",
                    "地址 " + address + " 上没有用户 " + account.user() + " 可用的数据库,请创建并授权,或更正 TONGGUAN_DB_URL", e);
            default -> new LaunchFailure(
                    "No MariaDB answers at " + address + ": start it or correct TONGGUAN_DB_URL (jdbc:mariadb://HOST:3306/DATABASE)",
                    "无法连接 " + address + " 上的 MariaDB,请启动它或更正 TONGGUAN_DB_URL", e);
        };
    }

    private static void requireIssuer(String issuer) {
        if (!answer(issuer).filter(reply -> reply.statusCode() == 200).map(HttpResponse::body).flatMap(OutsideServers::issuerIn)
                .filter(issuer::equals).isPresent()) {
            throw new LaunchFailure(
                    "No realm of that name answers at " + issuer + ": start Keycloak or correct TONGGUAN_OIDC_ISSUER (https://HOST/realms/REALM, as the realm names itself)",
                    "地址 " + issuer + " 上没有对应的 Keycloak 域,请启动它或更正 TONGGUAN_OIDC_ISSUER");
        }
    }

    private static Optional<HttpResponse<String>> answer(String issuer) {
        try {
            return Readiness.get(issuer + "/.well-known/openid-configuration");
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static Optional<String> issuerIn(String configuration) {
        try (var reader = Json.createReader(new StringReader(configuration))) {
            return Optional.of(reader.readObject().getString("issuer", ""));
        } catch (JsonException | ClassCastException notJson) {
            return Optional.empty();
        }
    }
}
