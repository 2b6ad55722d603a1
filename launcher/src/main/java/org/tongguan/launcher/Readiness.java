package org.tongguan.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Waits until a child serves, and notices when it never will. */
final class Readiness {
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final Duration SILENCE = Duration.ofSeconds(15);
    private static final HttpClient HTTP = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final Progress progress;

    Readiness(Progress progress) {
        this.progress = progress;
    }

    /**
     * Asks until the answer is yes.
     *
     * @throws LaunchFailure when the child dies or the time is over
     */
    void await(Child child, Duration patience, Callable<Boolean> isReady) {
        var begin = Instant.now();
        var lastSaid = begin;
        Optional<Exception> last = Optional.empty();
        while (Duration.between(begin, Instant.now()).compareTo(patience) < 0) {
            if (!child.isAlive()) {
                throw child.died();
            }
            try {
                if (isReady.call()) {
                    return;
                }
            } catch (LaunchFailure e) {
                throw e;
            } catch (Exception e) {
                last = Optional.of(e);
            }
            pause(child);
            if (Duration.between(lastSaid, Instant.now()).compareTo(SILENCE) > 0) {
                lastSaid = Instant.now();
                progress.say("Still starting " + child.name(), "仍在启动 " + child.name());
            }
        }
        throw new LaunchFailure(child.name() + " was not ready after " + patience.toSeconds() + " s; see " + child.log() + ": " + LogTail.of(child.log()),
                child.name() + " 在 " + patience.toSeconds() + " 秒内未就绪,详见 " + child.log(), last.orElse(null));
    }

    private static void pause(Child child) {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure("Interrupted while " + child.name() + " was starting", "启动 " + child.name() + " 时被中断", e);
        }
    }

    /** The answer to a GET, or nothing while nobody answers. */
    static Optional<HttpResponse<String>> get(String address) throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(10)).build();
            return Optional.of(HTTP.send(request, HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
