package org.tongguan.e2e.load;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import org.tongguan.launcher.Product;
import org.tongguan.launcher.Settings;

/** Measures lists and searches on many rows: see {@link BankOptions#HELP}. */
public final class BankLoad {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final String FILLED = "filled-for-measuring";
    /** While the data are made the database may have more memory than the product gives it. */
    private static final String MEMORY_TO_FILL = "1500m";

    private static final String NOT_ANALYSED = """
            SELECT e.id FROM exam e LEFT JOIN exam_analysis s ON s.exam_id = e.id
            WHERE (s.exam_id IS NULL OR NOT EXISTS (SELECT 1 FROM item_figure f WHERE f.exam_id = e.id))
                AND EXISTS (SELECT 1 FROM attempt a JOIN item_mark m ON m.attempt_id = a.id
                    WHERE a.exam_id = e.id AND a.submitted_at IS NOT NULL AND a.percent IS NOT NULL) LIMIT 1""";
    private static final String AT_WORK = "SELECT id FROM information_schema.processlist WHERE command = 'Query' AND id <> CONNECTION_ID()";
    private static final int QUIET_LOOKS = 5;
    private static final long PAUSE_NANOS = 2_000_000_000L;
    private static final long MOST_NANOS = 15 * 60 * 1_000_000_000L;

    private final BankOptions options;
    private final TokenIssuer issuer;

    private BankLoad(BankOptions options, TokenIssuer issuer) {
        this.options = options;
        this.issuer = issuer;
    }

    public static void main(String... arguments) throws Exception {
        BankOptions options = BankOptions.of(arguments);
        if (options.help()) {
            OUT.println(BankOptions.HELP);
            return;
        }
        try (TokenIssuer issuer = TokenIssuer.start()) {
            new BankLoad(options, issuer).run();
        }
    }

    private void run() throws Exception {
        if (options.serve()) {
            serve();
            return;
        }
        if (options.fill()) {
            fill(LoadSettings.of(issuer, "bank-few"), BankSize.FEW);
            fill(LoadSettings.of(issuer, "bank"), BankSize.FULL);
            return;
        }
        Map<BankCall, BankFigures> few = measured("bank-few", BankSize.FEW, 2);
        Map<BankCall, BankFigures> all = measured("bank", BankSize.FULL, options.rounds());
        OUT.printf(Locale.ROOT, "%n%-52s %8s %8s %6s %6s %8s%n", "", "median", "longest", "SQL of", "SQL of", "");
        OUT.printf(Locale.ROOT, "%-52s %8s %8s %6s %6s %8s%n", "", "ms", "ms", "few", "all", "bytes");
        List<String> faults = new ArrayList<>();
        var ten = few.entrySet().iterator();
        all.forEach((call, figures) -> {
            BankFigures beside = ten.next().getValue();
            OUT.println(figures.beside(call, beside));
            if (figures.faulty(beside)) {
                faults.add(call.name());
            }
        });
        OUT.println(faults.isEmpty() ? "All " + all.size() + " within bounds." : faults.size() + " of " + all.size() + " out of bounds.");
        if (!faults.isEmpty()) {
            System.exit(1);
        }
    }

    private void serve() throws Exception {
        Settings settings = LoadSettings.of(issuer, "bank");
        fill(settings, BankSize.FULL);
        try (Product product = Product.start(settings)) {
            OUT.println(product.address() + " " + product.jdbcUrl() + " " + product.dbUser() + " " + product.dbPassword());
            BankCallers callers = new BankCallers(issuer);
            List.of(BankCallers.TRAINER, BankCallers.OFFICER, BankCallers.TRAINEE).forEach(who -> OUT.println(who + " " + callers.bearer(who)));
            OUT.println("Serving until Ctrl-C");
            new CountDownLatch(1).await();
        }
    }

    private Map<BankCall, BankFigures> measured(String folder, BankSize size, int rounds) throws Exception {
        Settings settings = LoadSettings.of(issuer, folder);
        fill(settings, size);
        Map<BankCall, BankFigures> figures = new LinkedHashMap<>();
        try (Product product = Product.start(settings); Connection database = connect(product)) {
            BankAsking asking = new BankAsking(product.address(), new BankCallers(issuer), database);
            List<BankCall> calls = BankCalls.all(BankIds.of(database)).stream().filter(call -> call.name().startsWith(options.only())).toList();
            for (BankCall call : calls) {
                measured(asking, call, 1);
            }
            awaitAnalyses(database);
            for (BankCall call : calls) {
                figures.put(call, measured(asking, call, rounds));
                OUT.printf(Locale.ROOT, "%s: %s %.0f ms%n", folder, call.name(), figures.get(call).longest());
            }
        }
        return figures;
    }

    /** The product first looks for the exams that the data hold and nobody has told it of, and analyses them; that is no part of a call. */
    private static void awaitAnalyses(Connection database) throws SQLException {
        long begun = System.nanoTime();
        int quiet = 0;
        while (quiet < QUIET_LOOKS && System.nanoTime() - begun < MOST_NANOS) {
            LockSupport.parkNanos(PAUSE_NANOS);
            quiet = texts(database, AT_WORK).isEmpty() && texts(database, NOT_ANALYSED).isEmpty() ? quiet + 1 : 0;
        }
        OUT.printf(Locale.ROOT, "Exams analysed after %.0f s%n", (System.nanoTime() - begun) / 1e9);
    }

    private static BankFigures measured(BankAsking asking, BankCall call, int rounds) throws InterruptedException, SQLException {
        try {
            return asking.measure(call, rounds);
        } catch (IOException e) {
            OUT.println(call.name() + ": " + e.getMessage());
            return BankFigures.NONE;
        }
    }

    private void fill(Settings settings, BankSize size) throws IOException, SQLException, GeneralSecurityException {
        Path done = settings.data().resolve(FILLED);
        if (Files.exists(done) && !options.fresh()) {
            return;
        }
        Files.deleteIfExists(done);
        long begun = System.nanoTime();
        try (Product product = Product.startAfresh(settings.with("TONGGUAN_HEAP_DB", MEMORY_TO_FILL)); Connection database = connect(product)) {
            set(database, "SET SESSION foreign_key_checks = 0");
            new GeneratedPeople(database).fill(size);
            OUT.println("People made");
            new GeneratedQuestions(database).fill(keys(database), size.questions());
            OUT.println("Questions made");
            new GeneratedSittings(database).fill(size);
            for (String table : tables(database)) {
                set(database, "ANALYZE TABLE " + table);
            }
            OUT.printf(Locale.ROOT, "Data made in %.0f s: %s%n", (System.nanoTime() - begun) / 1e9, counts(database));
        }
        Files.writeString(done, "");
    }

    private static String counts(Connection database) throws SQLException {
        List<String> counts = new ArrayList<>();
        for (String table : List.of("question", "question_version", "person", "enrolment", "exam", "attempt", "answer", "item_mark", "certificate", "appraisal_evidence",
                "marking_task")) {
            counts.add(texts(database, "SELECT COUNT(*) FROM " + table).get(0) + " " + table);
        }
        return String.join(", ", counts);
    }

    private static List<String> keys(Connection database) throws SQLException {
        return texts(database, "SELECT course_key FROM course ORDER BY course_key");
    }

    private static List<String> tables(Connection database) throws SQLException {
        return texts(database, "SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE'");
    }

    private static List<String> texts(Connection database, String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement statement = database.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    private static void set(Connection database, String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Connection connect(Product product) throws SQLException {
        return DriverManager.getConnection(product.jdbcUrl(), product.dbUser(), product.dbPassword());
    }
}
