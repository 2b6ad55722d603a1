package org.tongguan.e2e.load;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.tongguan.e2e.Chromium;
import org.tongguan.launcher.Product;

/** Measures the exam's answer path: see {@link LoadOptions#HELP}. */
public final class ExamLoad {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private static final int LONG_PAPER = 50;
    private static final int VISITS = 5;
    private static final int SLOW_DEVICE = 4;

    private final LoadOptions options;
    private final Product product;
    private final Roll roll;
    private final Driver driver;
    private final ProcessCpu server = ProcessCpu.ofChild("payara-micro");
    private final ProcessCpu database = ProcessCpu.ofChild("mariadbd");

    private ExamLoad(LoadOptions options, Product product, Roll roll, Driver driver) {
        this.options = options;
        this.product = product;
        this.roll = roll;
        this.driver = driver;
    }

    public static void main(String... arguments) throws Exception {
        LoadOptions options = LoadOptions.of(arguments);
        if (options.help()) {
            OUT.println(LoadOptions.HELP);
            return;
        }
        Chromium.program();
        try (TokenIssuer issuer = TokenIssuer.start();
                Product product = Product.startAfresh(LoadSettings.of(issuer, "load"));
                var database = DriverManager.getConnection(product.jdbcUrl(), product.dbUser(), product.dbPassword());
                Driver driver = new Driver(port(product))) {
            String address = product.address().substring("http://".length());
            new ExamLoad(options, product, Roll.of(database, issuer, address), driver).run();
        }
    }

    private static int port(Product product) {
        return Integer.parseInt(product.address().substring(product.address().lastIndexOf(':') + 1));
    }

    private void run() throws Exception {
        OUT.println("Warming up with " + options.warmup() + " attempts");
        List<Candidate> early = roll.enrol(options.warmup());
        sit(early, options.connections(), Duration.ZERO);
        OUT.println("Measuring");
        weighAttempts(roll.enrol(options.candidates()));
        List<Long> attempts = early.stream().map(Candidate::attempt).limit(options.candidates()).toList();
        int questions = early.get(0).questions();
        BareJdbc bare = new BareJdbc(product);
        bare.rate(attempts, questions, options.connections());
        double before = bare.rate(attempts, questions, options.connections());
        double answers = fillRoom(roll.enrol(options.open()));
        double after = bare.rate(attempts, questions, options.connections());
        double rate = Math.max(before, after);
        print("Bare JDBC              %.0f rows a second with %d connections (before %.0f, after %.0f)", rate, options.connections(), before, after);
        print("Ratio                  %.2f", answers / rate);
        weighPage();
        timePage();
    }

    private void weighAttempts(List<Candidate> candidates) throws Exception {
        Mark mark = mark();
        sit(candidates, Integer.MAX_VALUE, Duration.ofSeconds(options.burst()));
        double serverCpu = (server.seconds() - mark.server()) / candidates.size();
        double databaseCpu = (database.seconds() - mark.database()) / candidates.size();
        print("CPU of an attempt      %.4f s (server %.4f, database %.4f)", serverCpu + databaseCpu, serverCpu, databaseCpu);
    }

    /**
     * All begin, one after the other, and answer everything; nobody submits. Says what the server keeps of them.
     *
     * @return answers a second
     */
    private double fillRoom(List<Candidate> room) throws Exception {
        ServerHeap heap = new ServerHeap(server.pid());
        long empty = heap.liveBytes();
        start(room, options.connections(), Duration.ZERO);
        double rate = answer(room);
        long full = heap.liveBytes();
        print("Heap of an attempt     %.1f kB with %d running (%.1f MB before, %.1f MB then)", (full - empty) / 1000.0 / room.size(), room.size(),
                empty / 1e6, full / 1e6);
        return rate;
    }

    private void weighPage() throws Exception {
        roll.lengthen(LONG_PAPER);
        String bearer = roll.admit(1).get(0);
        Candidate candidate = new Candidate(product.address().substring("http://".length()), bearer, roll.exam());
        driver.hold(List.of(candidate.start(Candidate.Tally.create())), 1, Duration.ZERO);
        candidate.prepare(roll.keys());
        long page = new PageWeight(product.address()).bytes("/exam/" + roll.exam(), bearer);
        print("Page of %d questions   %.1f kB compressed (page %.1f, paper %.1f)", candidate.questions(),
                (page + candidate.openedBytes()) / 1000.0, page / 1000.0, candidate.openedBytes() / 1000.0);
    }

    private void timePage() throws Exception {
        try (PageSpeed speed = new PageSpeed(product.address() + "/exam/" + roll.exam())) {
            speed.millis(roll.admit(1), 1);
            print("Page can be answered   %.0f ms after the reply, %.0f ms on a device %d times slower", speed.millis(roll.admit(VISITS), 1),
                    speed.millis(roll.admit(VISITS), SLOW_DEVICE), SLOW_DEVICE);
        }
    }

    /** All three phases. @param starting at most so many starts at once */
    private void sit(List<Candidate> candidates, int starting, Duration burst) throws Exception {
        start(candidates, starting, burst);
        answer(candidates);
        phase("Submits ", candidates, Candidate::submit, options.connections(), Duration.ZERO);
    }

    private void start(List<Candidate> candidates, int atOnce, Duration burst) throws Exception {
        phase("Starts  ", candidates, Candidate::start, atOnce, burst);
        roll.prepare(candidates);
    }

    /** Returns the answers a second. */
    private double answer(List<Candidate> candidates) throws Exception {
        return phase("Answers ", candidates, Candidate::answer, options.connections(), Duration.ZERO);
    }

    /** Returns the calls a second. */
    private double phase(String name, List<Candidate> candidates, BiFunction<Candidate, Candidate.Tally, Conversation> does, int atOnce,
            Duration over) throws Exception {
        Candidate.Tally tally = Candidate.Tally.create();
        Mark mark = mark();
        Duration took = driver.hold(candidates.stream().map(candidate -> does.apply(candidate, tally)).toList(), atOnce, over);
        report(name, tally, took, mark);
        return tally.latencies().count() / seconds(took);
    }

    /** CPU used so far. */
    private record Mark(double server, double database) {
    }

    private Mark mark() {
        return new Mark(server.seconds(), database.seconds());
    }

    private void report(String phase, Candidate.Tally tally, Duration took, Mark since) {
        int count = tally.latencies().count();
        print("%s %6d in %.1f s: %.0f a second, %s; refused %d; CPU per call: server %.2f ms, database %.2f ms", phase, count, seconds(took),
                count / seconds(took), tally.latencies(), tally.refused().size(), (server.seconds() - since.server()) * 1000 / Math.max(1, count),
                (database.seconds() - since.database()) * 1000 / Math.max(1, count));
        tally.refused().stream().limit(3).forEach(OUT::println);
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }

    private static void print(String format, Object... values) {
        OUT.println(String.format(Locale.ROOT, format, values));
    }
}
