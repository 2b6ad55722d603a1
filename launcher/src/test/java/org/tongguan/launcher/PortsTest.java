package org.tongguan.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortsTest {
    @TempDir
    Path root;

    @Test
    void refusesABusyPortAndProposesAnother() throws IOException {
        try (var busy = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            var ports = Ports.open(DataFolder.open(root));

            assertThatThrownBy(() -> ports.exactly("application", busy.getLocalPort(), "--port ")).isInstanceOf(LaunchFailure.class)
                    .hasMessageContaining("Port " + busy.getLocalPort()).hasMessageContaining("--port " + (busy.getLocalPort() + 10));
        }
    }

    @Test
    void tellsAPortKeptForRootFromABusyOne() {
        assertThat(Ports.refused(80, "--port ", 1024, false)).hasMessageContaining("kept for root").hasMessageContaining("--port 8080");
        assertThat(Ports.refused(80, "--port ", 1024, true)).hasMessageContaining("in use").hasMessageContaining("--port 8080");
        assertThat(Ports.refused(80, "--port ", 80, false)).hasMessageContaining("in use").hasMessageContaining("--port 90");
    }

    @Test
    void readsTheWholeNumberOfTheFirstPortForEverybody() throws IOException {
        var said = new ProcessBuilder("cat", "/proc/sys/net/ipv4/ip_unprivileged_port_start").start().inputReader().readLine();

        assertThat(Ports.firstForEverybody()).hasToString(said);
    }

    @Test
    void proposesNoPortThatThereIsNot() {
        assertThat(Ports.refused(65530, "--port ", 1024, true)).hasMessageContaining("--port 65520");
    }

    @Test
    void keepsThePortOfTheLastStart() throws IOException {
        var data = DataFolder.open(root);
        int first;
        try (var inTheWay = new ServerSocket(0)) {
            first = Ports.open(data).nextFree("mariadb", inTheWay.getLocalPort());
            assertThat(first).isGreaterThan(inTheWay.getLocalPort());
        }

        assertThat(Ports.open(data).nextFree("mariadb", 3307)).isEqualTo(first);
    }

    @Test
    void takesTheNextPortWhenTheLastOneIsBusyNow() throws IOException {
        var data = DataFolder.open(root);
        var first = Ports.open(data).nextFree("mariadb", 23307);
        try (var busy = new ServerSocket(first)) {
            assertThat(Ports.open(data).nextFree("mariadb", 23307)).isNotEqualTo(busy.getLocalPort());
        }
    }

    @Test
    void drawsAnyFreePortAndKeepsIt() {
        var data = DataFolder.open(root);
        var drawn = Ports.open(data).exactly("application", 0, "--port ");

        assertThat(drawn).isPositive();
        assertThat(Ports.open(data).exactly("application", 0, "--port ")).isEqualTo(drawn);
    }

    @Test
    void givesNoPortTwiceEvenWhenAskedFor() {
        var ports = Ports.open(DataFolder.open(root));
        var given = ports.exactly("application", 0, "--port ");

        assertThatThrownBy(() -> ports.exactly("mariadb", given, "TONGGUAN_DB_PORT=")).hasMessageContaining("TONGGUAN_DB_PORT=");
    }

    @Test
    void givesNoPortTwice() {
        var ports = Ports.open(DataFolder.open(root));

        assertThat(ports.nextFree("mariadb", 23400)).isNotEqualTo(ports.nextFree("keycloak", 23400));
    }
}
