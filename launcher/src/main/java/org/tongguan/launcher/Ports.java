package org.tongguan.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * Chooses ports and remembers them in the data folder, so that addresses stay the same from start to start where they can.
 */
final class Ports {
    /** Instead of a first port: wherever the operating system finds one, so that starts at the same moment do not choose the same. */
    static final int ANY = 0;
    private static final int TRIES = 200;
    private static final int LAST = 65535;

    private final Path file;
    private final Properties remembered = new Properties();
    private final Set<Integer> taken = new HashSet<>();

    private Ports(Path file) {
        this.file = file;
    }

    static Ports open(DataFolder data) {
        var ports = new Ports(data.run().resolve("ports.properties"));
        try {
            if (Files.exists(ports.file)) {
                try (var in = Files.newBufferedReader(ports.file)) {
                    ports.remembered.load(in);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ports;
    }

    /**
     * The wanted port and no other, since people have it in their bookmarks; 0 takes any free one.
     *
     * @param option how another is asked for, such as {@code ./tongguan --port } with the port to follow
     * @throws LaunchFailure when it is in use
     */
    int exactly(String name, int wanted, String option) {
        if (wanted == 0) {
            return nextFree(name, ANY);
        }
        if (taken.contains(wanted) || !isFree(wanted)) {
            throw refused(wanted, option, firstForEverybody(), taken.contains(wanted) || isAnswering(wanted));
        }
        return remember(name, wanted);
    }

    /** The wanted port and no other, or else as {@link #nextFree}. */
    int chosen(String name, Optional<Integer> wanted, String option, int first) {
        return wanted.map(port -> exactly(name, port, option)).orElseGet(() -> nextFree(name, first));
    }

    /** A low port that nobody answers on is not busy but kept from this user. */
    static LaunchFailure refused(int port, String option, int firstForEverybody, boolean answering) {
        var instead = port < firstForEverybody ? 8080 : port + 10 <= LAST ? port + 10 : port - 10;
        if (port < firstForEverybody && !answering) {
            return new LaunchFailure("Port " + port + " is kept for root: " + option + instead + ", or allow it by sysctl net.ipv4.ip_unprivileged_port_start=" + port,
                    "端口 " + port + " 仅限 root 使用,请用 " + option + instead + ",或设置 sysctl net.ipv4.ip_unprivileged_port_start=" + port);
        }
        return new LaunchFailure("Port " + port + " is in use: stop what uses it, or " + option + instead,
                "端口 " + port + " 已被占用,请停止占用它的程序,或用 " + option + instead);
    }

    /** The ports below it are kept for root. The kernel gives the number to the first read alone, so it must be a long one. */
    static int firstForEverybody() {
        try (var in = Files.newBufferedReader(Path.of("/proc/sys/net/ipv4/ip_unprivileged_port_start"))) {
            return Integer.parseInt(Objects.requireNonNullElse(in.readLine(), ""));
        } catch (IOException | NumberFormatException unknown) {
            return 1024;
        }
    }

    private static boolean isAnswering(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** The port used last time when it is free, else the next free one from {@code first} on. */
    int nextFree(String name, int first) {
        var last = remembered(name);
        if (last > 0 && !taken.contains(last) && isFree(last)) {
            return remember(name, last);
        }
        if (first == ANY) {
            return remember(name, drawn());
        }
        for (int port = first; port < first + TRIES; port++) {
            if (!taken.contains(port) && isFree(port)) {
                return remember(name, port);
            }
        }
        throw new LaunchFailure("No free port from " + first + " to " + (first + TRIES) + " for " + name + ": stop something that listens there",
                name + " 在 " + first + " 至 " + (first + TRIES) + " 之间没有空闲端口,请停止占用端口的程序");
    }

    /** The port of the last start, 0 when there was none. */
    int remembered(String name) {
        return Integer.parseInt(remembered.getProperty(name, "0"));
    }

    private int remember(String name, int port) {
        taken.add(port);
        remembered.setProperty(name, Integer.toString(port));
        try (var out = Files.newBufferedWriter(file)) {
            remembered.store(out, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return port;
    }

    private static int drawn() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new LaunchFailure("No free port on this machine: stop something that listens", "本机没有空闲端口,请停止占用端口的程序", e);
        }
    }

    /** Free means that nobody listens, neither on all addresses nor on this machine's own. */
    static boolean isFree(int port) {
        try (var all = new ServerSocket(); var own = new ServerSocket()) {
            all.setReuseAddress(true);
            all.bind(new InetSocketAddress(port));
            all.close();
            own.setReuseAddress(true);
            own.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
