package org.tongguan.e2e.load;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.tongguan.launcher.Product;

/** The fault run in full: see {@link #HELP}. */
public final class ExamFaults {
    static final String HELP = """
            Usage: e2e/exam-faults [CANDIDATES] [SECONDS]

            Starts the product on fresh data. 500 candidates (at most 2000) answer while the application and then the database are killed with
            kill -9 and started again, and while the network delays, stalls and cuts connections for 60 seconds; one in twenty reloads the page
            or changes the device. All submit while the network is bad. Then checks that every acknowledged answer is in the database, that every receipt verifies, and that the
            outages were given back.""";

    private ExamFaults() {
    }

    public static void main(String... arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (List.of(arguments).contains("--help")) {
            out.println(HELP);
            return;
        }
        int candidates = arguments.length > 0 ? Math.min(2000, Integer.parseInt(arguments[0])) : 500;
        Duration rough = Duration.ofSeconds(arguments.length > 1 ? Math.min(600, Integer.parseInt(arguments[1])) : 60);
        List<String> wrong;
        try (TokenIssuer issuer = TokenIssuer.start(); Product product = Product.startAfresh(LoadSettings.of(issuer, "faults"))) {
            wrong = new FaultRun(product, issuer, candidates, rough, out::println).run();
        }
        wrong.stream().limit(20).forEach(out::println);
        out.println(wrong.isEmpty() ? "Nothing was lost" : wrong.size() + " faults found");
        System.exit(wrong.isEmpty() ? 0 : 1);
    }
}
