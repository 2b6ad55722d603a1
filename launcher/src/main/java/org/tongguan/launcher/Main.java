package org.tongguan.launcher;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** The command behind {@code ./tongguan}. */
public final class Main {
    private static final AtomicBoolean ENDING = new AtomicBoolean();

    private Main() {
    }

    /** Runs until Ctrl-C; the exit code is 1 when something could not be started or stopped by itself. */
    public static void main(String[] arguments) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> ENDING.set(true)));
        try {
            System.exit(run(CommandLine.parse(List.of(arguments), System.getenv())));
        } catch (LaunchFailure e) {
            fail(e);
        } catch (RuntimeException e) {
            fail(Unforeseen.told(e, Path.of(System.getProperty("java.io.tmpdir"))));
        }
    }

    private static void fail(LaunchFailure reason) {
        if (!ENDING.get()) {
            System.err.println("✗ " + reason.getMessage());
            System.exit(1);
        }
    }

    private static int run(CommandLine command) {
        return switch (command.action()) {
            case HELP -> {
                System.out.println(CommandLine.HELP);
                yield 0;
            }
            case VERIFY_AUDIT -> new AuditVerification(command.settings(), Progress.to(System.out)).run() ? 0 : 1;
            case RESET -> {
                DataReset.run(command);
                yield serve(command.settings());
            }
            case START -> serve(command.settings());
        };
    }

    private static int serve(Settings settings) {
        var progress = Progress.to(System.out);
        progress.say("Tongguan starts; data in " + settings.data(), "通关平台启动中");
        var product = Product.start(settings, progress);
        System.out.println(Welcome.text(product, progress.elapsed()));
        System.out.flush();
        var farewell = new Thread(() -> progress.say("Stopping", "正在停止"));
        Runtime.getRuntime().addShutdownHook(farewell);
        var casualty = product.awaitCasualty();
        if (!ENDING.get()) {
            Runtime.getRuntime().removeShutdownHook(farewell);
            System.err.println("✗ " + casualty.getMessage());
            progress.say("Stopping the rest", "正在停止其余服务");
            product.close();
        }
        return 1;
    }
}
