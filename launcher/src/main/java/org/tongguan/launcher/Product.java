package org.tongguan.launcher;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The running product: the application with its database and its Keycloak, as people start it and as the tests start it. Closing it,
 * or the end of this Java process, stops the children in order.
 */
public final class Product implements AutoCloseable {
    private final Workspace workspace;
    private final DataLock lock;
    private final int port;
    private final Optional<EmbeddedDatabase> database;
    private final Optional<EmbeddedKeycloak> keycloak;
    private final ApplicationServer application;
    private final Thread atEnd;

    /** Chooses the ports and starts nothing yet. */
    Product(Workspace workspace, DataLock lock) {
        var settings = workspace.settings();
        this.workspace = workspace;
        this.lock = lock;
        this.port = workspace.ports().exactly("application", settings.port(), "./tongguan --port ");
        this.database = settings.embedsDatabase() || settings.embedsKeycloak() ? Optional.of(EmbeddedDatabase.in(workspace)) : Optional.empty();
        this.keycloak = settings.embedsKeycloak() ? database.map(store -> EmbeddedKeycloak.in(workspace, store)) : Optional.empty();
        this.application = new ApplicationServer(workspace, port);
        this.atEnd = new Thread(workspace.children()::close, "stop-children");
    }

    /**
     * Starts everything and returns when the application serves.
     *
     * @throws LaunchFailure when that is impossible; nothing is left running then
     */
    public static Product start(Settings settings, Progress progress) {
        var data = DataFolder.open(settings.data());
        var lock = DataLock.take(data);
        try {
            data.requireRoom();
            var product = new Product(Workspace.in(data, settings, progress), lock);
            product.startAll();
            return product;
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** {@link #start(Settings, Progress)} for a test, with its progress on the standard error output. */
    public static Product start(Settings settings) {
        return start(settings, Progress.to(System.err));
    }

    /** {@link #start(Settings)} on fresh data: whatever an earlier run left in the data folder, be it a running server, is removed first. */
    public static Product startAfresh(Settings settings) {
        DataReset.erase(settings, Progress.to(System.err));
        return start(settings);
    }

    /** Where a browser finds the application, without a slash at the end. */
    public String address() {
        return workspace.settings().baseUrl().orElseGet(() -> "http://" + workspace.settings().host() + ":" + port);
    }

    /** The realm's issuer. */
    public String issuer() {
        return keycloak.map(EmbeddedKeycloak::issuer).orElseGet(() -> workspace.settings().required("TONGGUAN_OIDC_ISSUER"));
    }

    /** The web client's secret in the realm. */
    public String clientSecret() {
        return keycloak.map(EmbeddedKeycloak::clientSecret).orElseGet(() -> workspace.settings().required("TONGGUAN_OIDC_CLIENT_SECRET"));
    }

    /** The application's database. */
    public String jdbcUrl() {
        return ofDatabase().url();
    }

    /** The application's account in the database. */
    public String dbUser() {
        return ofDatabase().user();
    }

    /** The password of {@link #dbUser}. */
    public String dbPassword() {
        return ofDatabase().password();
    }

    /** What the application wrote since this product was started, across restarts of the application. */
    public Path applicationLog() {
        return logs().resolve("application.log");
    }

    /** The folder with the logs of all children. */
    public Path logs() {
        return workspace.data().logs();
    }

    /** Ends the application as {@code kill -9} does. */
    public void killApplication() {
        workspace.children().kill(Children.APPLICATION);
    }

    /** Starts the application again and waits until it is ready. */
    public void startApplication() {
        application.start(environment());
    }

    private ApplicationEnvironment environment() {
        return new ApplicationEnvironment(address(), issuer(), clientSecret(), ofDatabase());
    }

    /** Ends the embedded database as {@code kill -9} does. */
    public void killDatabase() {
        workspace.children().kill(Children.DATABASE);
    }

    /** Starts the embedded database again and waits until it answers. */
    public void startDatabase() {
        database.ifPresent(EmbeddedDatabase::start);
    }

    /** Ends the embedded Keycloak as {@code kill -9} does. */
    public void killKeycloak() {
        workspace.children().kill(Children.KEYCLOAK);
    }

    /** Starts the embedded Keycloak again and waits until it serves the realm. */
    public void startKeycloak() {
        keycloak.ifPresent(server -> server.start(address()));
    }

    /** For people: one line for each role, with the names that may log in; none without the demo or with an outside Keycloak. */
    List<String> demoAccounts() {
        return keycloak.isPresent() && workspace.settings().demo() ? DemoAccounts.byRole(KeycloakHome.realm(workspace.data())) : List.of();
    }

    /** Where the first accounts are made in the embedded Keycloak; nowhere when the demo has brought some. */
    Optional<String> administration() {
        return keycloak.filter(server -> !workspace.settings().demo()).map(EmbeddedKeycloak::console);
    }

    /** The file with the passwords between the servers, that of Keycloak's first administrator among them. */
    Path secrets() {
        return workspace.data().secrets();
    }

    /** Returns when a child has ended by itself, with what a person must be told. */
    LaunchFailure awaitCasualty() {
        return workspace.children().casualty().join().died();
    }

    /** Stops the application, then Keycloak, then the database, and gives the data folder back. */
    @Override
    public void close() {
        stopChildren();
        lock.close();
    }

    private void stopChildren() {
        workspace.children().close();
        try {
            Runtime.getRuntime().removeShutdownHook(atEnd);
        } catch (IllegalStateException endHasBegun) {
            workspace.progress().say("Stopped", "已停止");
        }
    }

    private void startAll() {
        requireSettings();
        Runtime.getRuntime().addShutdownHook(atEnd);
        workspace.keepFormerLogs();
        var progress = workspace.progress();
        var steps = new Steps();
        workspace.children().casualty().thenAccept(child -> steps.fail(child.died()));
        try {
            var unpacked = steps.begin(() -> keycloak.ifPresent(EmbeddedKeycloak::unpack));
            var databaseIsUp = steps.begin(() -> {
                startDatabase();
                database.ifPresent(started -> progress.say("Database ready", "数据库就绪"));
            });
            steps.begin(() -> {
                startKeycloak();
                keycloak.ifPresent(started -> progress.say("Keycloak ready", "身份认证服务就绪"));
            }, unpacked, databaseIsUp);
            steps.begin(() -> {
                progress.say("Starting the application", "正在启动应用");
                startApplication();
                progress.say("Application ready", "应用就绪");
            }, databaseIsUp);
            steps.awaitAll();
        } catch (RuntimeException e) {
            stopChildren();
            throw e;
        }
    }

    /** What an outside server still needs is said before minutes are spent on the others. */
    private void requireSettings() {
        environment();
        OutsideServers.requireServing(workspace.settings());
    }

    private DatabaseAccount ofDatabase() {
        return DatabaseAccount.ofApplication(workspace.settings(), database);
    }
}
