package org.tongguan.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Payara Micro as a child with the application in it. */
final class ApplicationServer {
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final String LISTENER = "configs.config.server-config.network-config.network-listeners.network-listener.http-listener";

    private final Workspace workspace;
    private final int port;

    ApplicationServer(Workspace workspace, int port) {
        this.workspace = workspace;
        this.port = port;
    }

    /**
     * Starts the server and waits until the application says that it and its servers are ready. A deployment that failed is noticed at
     * once, since the server would stay up without it.
     */
    void start(ApplicationEnvironment environment) {
        var data = workspace.data();
        var home = data.root().resolve("payara");
        var temporary = data.temporary().resolve("payara");
        try {
            DataFolder.delete(home);
            DataFolder.delete(temporary);
            Files.createDirectories(home);
            Files.createDirectories(temporary);
            var listen = Files.writeString(temporary.resolve("listen.txt"), Files.readString(workspace.runtime().server())
                    + "set " + LISTENER + ".address=" + workspace.settings().listen() + "\n");
            var log = DeploymentLog.fromNowOn(data.logs().resolve(Children.APPLICATION + ".log"));
            var child = workspace.children().start(Children.APPLICATION, command(home, temporary, listen),
                    environment.variables(workspace.settings(), workspace.runtime()), home);
            workspace.readiness().await(child, PATIENCE, () -> log.isServing() && isReady());
            data.markInUse(EmbeddedDatabase.APPLICATION);
        } catch (IOException e) {
            throw new LaunchFailure("Cannot write " + home + ": " + e.getMessage() + "; check the disk", "无法写入 " + home + ",请检查磁盘", e);
        }
    }

    /** The embedded Keycloak is set right at its start; an outside one may not be, which is said and stops nothing. */
    private boolean isReady() throws InterruptedException {
        var health = Readiness.get(health()).map(answer -> Health.of(answer.body()));
        var unaudited = workspace.settings().embedsKeycloak() ? Optional.<String>empty() : health.flatMap(Health::onlyRolesUnaudited);
        unaudited.ifPresent(advice -> workspace.progress().say("Changes of roles are not audited: " + advice,
                "角色变更未计入审计,请按 keycloak-realm/README.md 设置"));
        return unaudited.isPresent() || health.filter(Health::isReady).isPresent();
    }

    /** Asked at the address that the server listens on. */
    String health() {
        return "http://" + workspace.settings().host() + ":" + port + "/health/ready";
    }

    private List<String> command(Path home, Path temporary, Path listen) {
        return List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms256m", "-Xmx" + workspace.settings().heapOfApplication(), "-XX:+ExitOnOutOfMemoryError", "-XX:+UseG1GC", "-Djakarta.json.provider=org.eclipse.parsson.JsonProviderImpl",
                "-Duser.timezone=UTC", "-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8",
                "-Djava.io.tmpdir=" + temporary,
                "-jar", workspace.runtime().payara().toString(), "--nohazelcast", "--disablephonehome", "--logproperties", workspace.runtime().logging().toString(), "--port", Integer.toString(port),
                "--rootdir", home.toString(), "--contextroot", "/", "--prebootcommandfile", listen.toString(),
                "--deploy", workspace.runtime().application().toString());
    }
}
