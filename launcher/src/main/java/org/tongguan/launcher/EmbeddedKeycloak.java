package org.tongguan.launcher;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

/** A real Keycloak as a child, in production mode on the embedded MariaDB, with the product's realm imported at its first start. */
final class EmbeddedKeycloak {
    static final String CLIENT = "tongguan-web";
    /** Keycloak's own first administrator, who makes the first accounts where no demo brings any. */
    static final String ADMINISTRATOR = "keycloak-admin";
    static final String ADMINISTRATOR_SECRET = "keycloak.admin";
    private static final String REALM = "tongguan";
    /** Keycloak asks an empty database for columns that it then makes, and warns of features of its own choice: noise, not faults. */
    private static final String LOG_LEVELS =
            "INFO,org.mariadb.jdbc.message.server.ErrorPacket:error,liquibase.changelog:error,org.keycloak.common.Profile:error";
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Workspace workspace;
    private final EmbeddedDatabase database;
    private final int port;

    private EmbeddedKeycloak(Workspace workspace, EmbeddedDatabase database, int port) {
        this.workspace = workspace;
        this.database = database;
        this.port = port;
    }

    /**
     * A server on a port of its own, which stays the same from start to start where it can. Browsers find it under the same host as the
     * application.
     *
     * @throws LaunchFailure when they are to use TLS, which this server does not speak
     */
    static EmbeddedKeycloak in(Workspace workspace, EmbeddedDatabase database) {
        var settings = workspace.settings();
        settings.baseUrl().filter(url -> url.startsWith("https:")).ifPresent(url -> {
            throw new LaunchFailure("The embedded Keycloak speaks no TLS, but browsers use " + url + ": name a Keycloak behind TLS by TONGGUAN_OIDC_ISSUER, or see docker/",
                    "内置 Keycloak 不支持 TLS,而浏览器访问地址为 " + url + ",请用 TONGGUAN_OIDC_ISSUER 指定支持 TLS 的 Keycloak,或参见 docker/");
        });
        return new EmbeddedKeycloak(workspace, database,
                workspace.ports().chosen(Children.KEYCLOAK, settings.keycloakPort(), "TONGGUAN_KEYCLOAK_PORT=", settings.port() == 0 ? Ports.ANY : 8081));
    }

    /** Unpacks and builds the server, which needs no database yet. */
    void unpack() {
        KeycloakFiles.programs(workspace.runtime(), workspace.progress());
    }

    /** Starts the server and waits until the realm is served, with the application's present address allowed in it. */
    void start(String applicationAddress) {
        var data = workspace.data();
        var first = !data.inUse(EmbeddedDatabase.KEYCLOAK);
        var programs = KeycloakFiles.programs(workspace.runtime(), workspace.progress());
        var home = KeycloakHome.prepare(data, programs, workspace.settings().demo());
        try {
            var log = NewLines.of(data.logs().resolve(Children.KEYCLOAK + ".log"));
            var child = workspace.children().start(Children.KEYCLOAK,
                    KeycloakCommand.java(programs, home, workspace.settings().heapOfKeycloak(), arguments(first)), environment(applicationAddress), home);
            awaitReady(child, log);
        } catch (IOException e) {
            throw new LaunchFailure("Cannot read Keycloak's log: " + e.getMessage(), "无法读取 Keycloak 日志", e);
        }
        bringRealmUpToDate(data, first, applicationAddress);
        data.markInUse(EmbeddedDatabase.KEYCLOAK);
    }

    /** A realm is imported once; what later starts and versions of the product want of it is changed in place. */
    private void bringRealmUpToDate(DataFolder data, boolean first, String applicationAddress) {
        var realm = new RealmAdministration(here(), REALM, workspace.secrets().get("keycloak.launcher"));
        var address = new ClientAddress(data, realm);
        var events = new EventReading(data, realm, workspace.progress());
        if (first) {
            address.remember(applicationAddress);
            events.remember();
        } else {
            address.change(CLIENT, applicationAddress);
            events.allow(CLIENT);
        }
    }

    /** Its own log must say that it listens: on the same port another Keycloak could answer for the same realm. */
    private void awaitReady(Child child, NewLines log) {
        var listens = new AtomicBoolean();
        workspace.readiness().await(child, PATIENCE, () -> {
            if (!listens.get() && log.next().contains("Listening on:")) {
                listens.set(true);
            }
            if (!listens.get() || !serves(here())) {
                return false;
            }
            requireReachable();
            return true;
        });
    }

    private static boolean serves(String server) throws InterruptedException {
        return Readiness.get(realm(server) + "/.well-known/openid-configuration").filter(answer -> answer.statusCode() == 200).isPresent();
    }

    /** The application asks this server under the same address as browsers do, and would wait for it in vain. */
    private void requireReachable() throws InterruptedException {
        if (!address().equals(here()) && !serves(address())) {
            throw new LaunchFailure("Keycloak serves at " + here() + " but not at " + address() + ", where browsers look for it: set TONGGUAN_LISTEN (0.0.0.0 for all addresses) or correct TONGGUAN_BASE_URL",
                    "Keycloak 可在 " + here() + " 访问,但浏览器使用的 " + address() + " 无法访问,请设置 TONGGUAN_LISTEN(0.0.0.0 为全部地址)或更正 TONGGUAN_BASE_URL");
        }
    }

    /** The server as this machine reaches it, whatever browsers call it. */
    private String here() {
        return "http://" + workspace.settings().host() + ":" + port;
    }

    /** The server as browsers and the application call it. */
    private String address() {
        return "http://" + workspace.settings().hostForBrowsers() + ":" + port;
    }

    private static String realm(String server) {
        return server + "/realms/" + REALM;
    }

    /** The administration's pages. */
    String console() {
        return address() + "/admin/";
    }

    String issuer() {
        return realm(address());
    }

    String clientSecret() {
        return workspace.secrets().get("keycloak.client");
    }

    private DatabaseAccount account() {
        return database.account(EmbeddedDatabase.KEYCLOAK);
    }

    List<String> arguments(boolean first) {
        var arguments = new ArrayList<>(List.of("start", "--optimized", "--http-enabled=true", "--http-host=" + workspace.settings().listen(),
                "--http-port=" + port, "--hostname=" + address(), "--cache=local", "--log-level=" + LOG_LEVELS,
                "--db-url=" + account().url(), "--db-username=" + account().user(), "--db-pool-max-size=30"));
        if (first) {
            arguments.add("--import-realm");
        }
        return arguments;
    }

    private Map<String, String> environment(String applicationAddress) {
        var environment = new HashMap<>(workspace.settings().all());
        environment.put("KC_DB_PASSWORD", account().password());
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMINISTRATOR);
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", workspace.secrets().get(ADMINISTRATOR_SECRET));
        environment.put("KC_BOOTSTRAP_ADMIN_CLIENT_ID", "tongguan-launcher");
        environment.put("KC_BOOTSTRAP_ADMIN_CLIENT_SECRET", workspace.secrets().get("keycloak.launcher"));
        environment.put("TONGGUAN_OIDC_CLIENT_SECRET", clientSecret());
        environment.put("TONGGUAN_BASE_URL", applicationAddress);
        return environment;
    }
}
