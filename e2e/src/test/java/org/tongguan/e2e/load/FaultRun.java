package org.tongguan.e2e.load;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.tongguan.launcher.Product;

/**
 * Many candidates answer while everything fails: the application is killed and started again, then the database, then the network is bad for
 * a while, and one in twenty candidates reloads or changes the device.
 */
final class FaultRun {
    private static final int RESTLESS_ONE_IN = 20;
    /** Looks, twenty a second: two minutes. */
    private static final int PATIENCE = 2400;

    private final Product product;
    private final TokenIssuer issuer;
    private final int candidates;
    private final Duration roughFor;
    private final Consumer<String> progress;
    private final List<Duration> outages = new ArrayList<>();
    private volatile boolean over;

    FaultRun(Product product, TokenIssuer issuer, int candidates, Duration roughFor, Consumer<String> progress) {
        this.product = product;
        this.issuer = issuer;
        this.candidates = candidates;
        this.roughFor = roughFor;
        this.progress = progress;
    }

    /** Returns what was found wrong; nothing, if all is well. */
    List<String> run() throws IOException, GeneralSecurityException, SQLException, InterruptedException {
        int server = Integer.parseInt(product.address().substring(product.address().lastIndexOf(':') + 1));
        ExecutorService threads = Executors.newFixedThreadPool(candidates);
        try (RoughNetwork network = new RoughNetwork(server, 7);
                Connection database = DriverManager.getConnection(product.jdbcUrl(), product.dbUser(), product.dbPassword())) {
            Roll roll = Roll.of(database, issuer, "localhost");
            List<StubbornCandidate> sitting = new ArrayList<>();
            List<String> bearers = roll.admit(candidates);
            for (int n = 0; n < candidates; n++) {
                sitting.add(new StubbornCandidate(network.port(), bearers.get(n), roll.exam(), n, n % RESTLESS_ONE_IN == 0));
            }
            List<Future<Void>> work = new ArrayList<>();
            for (StubbornCandidate candidate : sitting) {
                work.add(threads.submit(() -> {
                    candidate.start();
                    candidate.sit(() -> !over);
                    return null;
                }));
            }
            List<String> wrong = new ArrayList<>();
            try {
                faults(network, sitting);
            } catch (IllegalStateException nobodyIsHeard) {
                wrong.add(nobodyIsHeard.getMessage());
            }
            over = true;
            for (Future<Void> one : work) {
                try {
                    one.get();
                } catch (ExecutionException e) {
                    wrong.add(String.valueOf(e.getCause()));
                }
            }
            try (Connection afterwards = DriverManager.getConnection(product.jdbcUrl(), product.dbUser(), product.dbPassword())) {
                wrong.addAll(new FaultCheck(afterwards).find(sitting, outages));
            }
            report(sitting);
            return wrong;
        } finally {
            threads.shutdownNow();
        }
    }

    private void report(List<StubbornCandidate> sitting) {
        StubbornCandidate.Events all = sitting.stream().map(StubbornCandidate::events).reduce(StubbornCandidate.Events.NONE, StubbornCandidate.Events::and);
        progress.accept(String.format(Locale.ROOT, "%d candidates had %d answers acknowledged; %d calls had to be repeated, %d reloads and changes of device. "
                + "Compared with the database: the last answer of each question (%d), %d receipts, the time given back to each for %d outages (%.1f s)",
                candidates, all.answers(), all.failures(), all.restarts(), all.last(), candidates, outages.size(),
                outages.stream().mapToLong(Duration::toMillis).sum() / 1e3));
    }

    private void faults(RoughNetwork network, List<StubbornCandidate> sitting) throws InterruptedException {
        awaitAll(sitting, System.nanoTime());
        progress.accept("All sit; killing the application");
        outage(sitting, product::killApplication, product::startApplication);
        progress.accept("Killing the database");
        outage(sitting, product::killDatabase, product::startDatabase);
        progress.accept("The network is bad for " + roughFor.toSeconds() + " s");
        network.rough(true);
        TimeUnit.NANOSECONDS.sleep(roughFor.toNanos() * 2 / 3);
        progress.accept("All submit over the bad network");
        over = true;
        TimeUnit.NANOSECONDS.sleep(roughFor.toNanos() / 3);
        network.rough(false);
    }

    /** From the moment of the kill to the first call of anybody that succeeds again. */
    private void outage(List<StubbornCandidate> sitting, Runnable kill, Runnable start) throws InterruptedException {
        kill.run();
        long killed = System.nanoTime();
        start.run();
        long back = 0;
        for (int tries = 0; back == 0 && tries < PATIENCE; tries++) {
            TimeUnit.MILLISECONDS.sleep(50);
            back = sitting.stream().mapToLong(StubbornCandidate::firstHeardAgain).filter(heard -> heard > killed).min().orElse(0);
        }
        if (back == 0) {
            throw new IllegalStateException("the server has started and nobody gets an answer");
        }
        outages.add(Duration.ofNanos(back - killed));
        progress.accept(String.format(Locale.ROOT, "Back after %.1f s", (back - killed) / 1e9));
        awaitAll(sitting, System.nanoTime());
    }

    private static void awaitAll(List<StubbornCandidate> sitting, long since) throws InterruptedException {
        for (int tries = 0; tries < PATIENCE && !sitting.stream().allMatch(candidate -> candidate.attempt() > 0 && candidate.lastHeard() > since); tries++) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }
}
