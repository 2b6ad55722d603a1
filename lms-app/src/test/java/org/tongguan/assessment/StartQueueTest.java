package org.tongguan.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tongguan.assessment.domain.Attempt;
import org.tongguan.assessment.domain.AttemptToken;
import org.tongguan.assessment.domain.Deadline;
import org.tongguan.assessment.domain.NewAttempt;
import org.tongguan.assessment.domain.Paper;
import org.tongguan.organisation.PersonId;
import org.tongguan.shared.CommonError;

class StartQueueTest {
    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final long TAKEN = 99;

    private final ExecutorService candidates = Executors.newCachedThreadPool();

    @AfterEach
    void end() {
        candidates.shutdownNow();
    }

    @Test
    void whoComesWhileATransactionRunsSharesTheNextOne() throws Exception {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        List<Integer> sizes = new CopyOnWriteArrayList<>();
        StartQueue queue = new StartQueue(new Fake() {
            @Override
            public List<Optional<AttemptId>> store(List<NewAttempt> fresh) {
                sizes.add(fresh.size());
                inside.countDown();
                awaited(goOn);
                return super.store(fresh);
            }
        });
        var first = enter(queue, 1);
        awaited(inside);
        var others = List.of(enter(queue, 2), enter(queue, 3), enter(queue, TAKEN));
        long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (queue.waiting() < others.size() && System.nanoTime() < patience) {
            Thread.onSpinWait();
        }
        goOn.countDown();

        assertThat(first.get(10, TimeUnit.SECONDS)).contains(new AttemptId(1));
        assertThat(others.get(0).get(10, TimeUnit.SECONDS)).contains(new AttemptId(2));
        assertThat(others.get(1).get(10, TimeUnit.SECONDS)).contains(new AttemptId(3));
        assertThat(others.get(2).get(10, TimeUnit.SECONDS)).as("the number was taken").isEmpty();
        assertThat(sizes).containsExactly(1, 3);
    }

    @Test
    void aBatchThatFailsHarmsNobodyInIt() throws Exception {
        StartQueue queue = new StartQueue(new Fake() {
            @Override
            public List<Optional<AttemptId>> store(List<NewAttempt> fresh) {
                throw new IllegalStateException("someone holds an exam");
            }
        });

        assertThat(enter(queue, 5).get(10, TimeUnit.SECONDS)).contains(new AttemptId(1005));
    }

    @Test
    void whileTheDatabaseIsAwayNobodyTriesAgainAlone() {
        StartQueue queue = new StartQueue(new Fake() {
            @Override
            public List<Optional<AttemptId>> store(List<NewAttempt> fresh) {
                throw new IllegalStateException(new SQLException("socket", "08000"));
            }
        });

        assertThatThrownBy(() -> enter(queue, 5).get(10, TimeUnit.SECONDS)).hasRootCauseMessage(CommonError.UNAVAILABLE.code());
    }

    @Test
    void whatFailsAloneAsWellIsToldToItsCandidate() {
        StartQueue queue = new StartQueue(new Fake() {
            @Override
            public List<Optional<AttemptId>> store(List<NewAttempt> fresh) {
                throw new IllegalStateException("gone");
            }

            @Override
            public Optional<AttemptId> storeAlone(NewAttempt fresh) {
                throw new IllegalStateException("still gone");
            }
        });

        assertThatThrownBy(() -> enter(queue, 5).get(10, TimeUnit.SECONDS)).hasRootCauseMessage("still gone");
    }

    private CompletableFuture<Optional<AttemptId>> enter(StartQueue queue, long person) {
        Attempt attempt = new Attempt(new AttemptId(0), new ExamId(1), new PersonId(person), 1, new Paper(List.of()), BigDecimal.TEN, NOW,
                Deadline.within(Optional.empty(), NOW, 30, 0), Optional.empty(), Optional.empty());
        return CompletableFuture.supplyAsync(() -> queue.enter(new NewAttempt(attempt, AttemptToken.create(), Optional.empty(), Optional.empty())), candidates);
    }

    private static void awaited(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Gives each attempt its person's number as id, above 1000 when stored alone. */
    private static class Fake extends StartBatch {
        @Override
        public List<Optional<AttemptId>> store(List<NewAttempt> fresh) {
            return fresh.stream().map(one -> one.attempt().person().value()).map(person -> person == TAKEN ? Optional.<AttemptId>empty()
                    : Optional.of(new AttemptId(person))).toList();
        }

        @Override
        public Optional<AttemptId> storeAlone(NewAttempt fresh) {
            return Optional.of(new AttemptId(1000 + fresh.attempt().person().value()));
        }
    }
}
