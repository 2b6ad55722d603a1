package org.tongguan.e2e.load;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/**
 * A way to the server that can be made bad: while it is rough, what passes is late by up to a second, stays away for some seconds, or the
 * connection is cut. TCP hides a lost packet as a delay and a longer loss as a broken connection, so this is what a program sees of both.
 */
final class RoughNetwork implements AutoCloseable {
    private static final int LATE_MILLIS = 800;
    private static final int AWAY_MILLIS = 6_000;
    private static final double STAYS_AWAY = 0.02;
    private static final double IS_CUT = 0.03;

    private final ServerSocket entrance;
    private final int server;
    private final Random random;
    private final ExecutorService pumps = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(null, work, "network", 128 * 1024);
        thread.setDaemon(true);
        return thread;
    });
    private volatile boolean rough;

    /** @param server the port behind it */
    RoughNetwork(int server, long seed) throws IOException {
        this.server = server;
        this.random = new Random(seed);
        entrance = new ServerSocket(0, 1000, InetAddress.getByName("localhost"));
        pumps.execute(this::accept);
    }

    int port() {
        return entrance.getLocalPort();
    }

    void rough(boolean now) {
        rough = now;
    }

    @Override
    public void close() throws IOException {
        entrance.close();
        pumps.shutdownNow();
    }

    private void accept() {
        while (!entrance.isClosed()) {
            try {
                Socket caller = entrance.accept();
                pumps.execute(() -> connect(caller));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void connect(Socket caller) {
        try {
            Socket callee = new Socket(InetAddress.getByName("localhost"), server);
            pumps.execute(() -> pump(caller, callee));
            pump(callee, caller);
        } catch (IOException nobodyListens) {
            shut(caller);
        }
    }

    private void pump(Socket from, Socket to) {
        byte[] bytes = new byte[16 * 1024];
        try {
            for (int count; (count = from.getInputStream().read(bytes)) >= 0; ) {
                if (rough && spoil()) {
                    break;
                }
                to.getOutputStream().write(bytes, 0, count);
            }
        } catch (IOException broken) {
            shut(to);
        } finally {
            shut(from);
            shut(to);
        }
    }

    /** Says whether the connection is to be cut. */
    private boolean spoil() {
        double fate = random.nextDouble();
        int late = fate < STAYS_AWAY ? AWAY_MILLIS : random.nextInt(LATE_MILLIS);
        LockSupport.parkNanos(late * 1_000_000L);
        return fate > 1 - IS_CUT;
    }

    private static void shut(Closeable socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new IllegalStateException("a socket that cannot be closed", e);
        }
    }
}
