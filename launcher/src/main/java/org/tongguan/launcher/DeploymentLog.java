package org.tongguan.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads what Payara Micro writes while it starts. When an application cannot be deployed, the server stays up without it, so the log is the
 * only sign.
 */
final class DeploymentLog {
    private static final Pattern FAILURE = Pattern.compile(
            "Exception while (deploying|loading) the app|Exception during lifecycle processing|Failed to deploy|Deployment failed|Unable to deploy");
    /**
     * Payara's own report of what it runs. Without a database it says that it deployed an archive and is ready, and lists nothing here. Inside
     * a JSON string quotes and ends of lines are escaped.
     */
    private static final Pattern NOTHING_DEPLOYED = Pattern.compile("Deployed\\\\?\": \\[(?:\\\\n|\\s)*\\]");
    private static final Pattern REASON = Pattern.compile("Exception while (?:deploying|loading) the app(?: \\[\\S*\\])? : ([^\\r\\n\"]+)");
    /** Up to the end of the line, which inside a JSON string is a backslash and an n. */
    private static final Pattern CAUSE = Pattern.compile("Caused by: ((?:(?!\\\\n)[^\\r\\n\"])+)");
    private static final Pattern SERVING = Pattern.compile("Payara Micro [^\\r\\n]* ready in ");
    private static final int LONGEST = 400;
    private static final Duration UNTIL_THE_REASON_IS_WRITTEN = Duration.ofMillis(1500);

    private final NewLines lines;
    private boolean serving;

    private DeploymentLog(NewLines lines) {
        this.lines = lines;
    }

    /** Reads what is written from now on, and not what an earlier start left in the same file. */
    static DeploymentLog fromNowOn(Path log) throws IOException {
        return new DeploymentLog(NewLines.of(log));
    }

    /**
     * Whether the application has been deployed. Nobody should ask it anything before, not even for its health: what it needs is only half
     * there, and each such call would be logged as a fault.
     *
     * @throws LaunchFailure when the deployment has failed, with Payara's reason, which follows some lines later
     */
    boolean isServing() throws IOException, InterruptedException {
        var text = lines.next();
        if (FAILURE.matcher(text).find() || NOTHING_DEPLOYED.matcher(text).find()) {
            Thread.sleep(UNTIL_THE_REASON_IS_WRITTEN.toMillis());
            throw new LaunchFailure("The application cannot be deployed: " + reasonIn(text + lines.next()) + "; see " + lines.log(),
                    "应用部署失败,详见日志 " + lines.log());
        }
        serving = serving || SERVING.matcher(text).find();
        return serving;
    }

    /** What Payara names as the reason, else the cause underneath the exception that it logs. */
    static String reasonIn(String text) {
        return Stream.of(REASON, CAUSE).flatMap(pattern -> last(pattern, text).stream()).findFirst().map(DeploymentLog::shortened)
                .orElse("no reason given");
    }

    private static Optional<String> last(Pattern pattern, String text) {
        return pattern.matcher(text).results().reduce((first, second) -> second).map(found -> found.group(1));
    }

    private static String shortened(String text) {
        var line = text.replaceAll("(\\\\[nrt]|\\s)+", " ");
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }
}
