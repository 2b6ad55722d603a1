package org.tongguan.e2e.load;

import java.util.HashMap;
import java.util.Map;

/**
 * What a run is told.
 *
 * @param candidates  who sit the measured attempts
 * @param warmup      who sit an attempt before, so that the compiler has done its work
 * @param connections candidates who write at the same time, each as fast as it is acknowledged; and connections of the bare loop
 * @param burst       seconds over which all press start
 * @param open        attempts of the full room, which all run at the same time
 */
record LoadOptions(int candidates, int warmup, int connections, int burst, int open, boolean help) {
    static final String HELP = """
            Usage: e2e/exam-load [--candidates 1000] [--warmup 5000] [--connections 32] [--burst 1] [--open 5000]

            Starts the product on fresh data with generated candidates and drives them through the exam's REST contract over loopback:
            all press start within --burst seconds; then --connections of them at a time write their answers, one request each, as fast as
            they are acknowledged; then all submit. Logging in is not measured. Prints answers a second, latencies of each call, and the
            CPU-seconds of server and database for a complete attempt.

            Then --open others begin and answer everything, which gives the durable answers a second of a full room, what their attempts
            weigh in the server's heap, and the ratio to a bare JDBC loop on the same table with the same number of connections, timed
            just before and just after.

            Last, weighs the page with a paper of 50 questions, and times in Chromium how soon that can be answered. At most 5,000 people
            at once, at most 5 minutes a phase.""";
    private static final int MOST = 5000;

    static LoadOptions of(String... arguments) {
        Map<String, Integer> numbers = new HashMap<>(Map.of("--candidates", 1000, "--warmup", 5000, "--connections", 32, "--burst", 1, "--open", 5000));
        for (int n = 0; n < arguments.length; n++) {
            if ("--help".equals(arguments[n])) {
                return new LoadOptions(0, 0, 0, 0, 0, true);
            }
            boolean known = numbers.containsKey(arguments[n]) && n + 1 < arguments.length && arguments[n + 1].matches("[0-9]{1,4}");
            if (!known) {
                throw new IllegalArgumentException(arguments[n]);
            }
            numbers.put(arguments[n], Math.min(MOST, Math.max(1, Integer.parseInt(arguments[++n]))));
        }
        return new LoadOptions(numbers.get("--candidates"), numbers.get("--warmup"), numbers.get("--connections"), numbers.get("--burst"),
                numbers.get("--open"), false);
    }
}
