package org.tongguan.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tongguan.assessment.AnswerBatch.HeldUp;
import org.tongguan.assessment.AnswerBatch.Outcome;
import org.tongguan.assessment.AnswerBatch.Refused;
import org.tongguan.assessment.AnswerBatch.Stored;
import org.tongguan.assessment.AnswerService.Acknowledged;
import org.tongguan.assessment.domain.AttemptToken;
import org.tongguan.assessment.domain.Delivery;
import org.tongguan.shared.CommonError;
import org.tongguan.shared.DomainError;

class AnswerQueueTest {
    private static final Stored ALONE = new Stored(List.of(new Acknowledged(1, 1)));
    private static final Stored TOGETHER = new Stored(List.of(new Acknowledged(2, 2)));

    private AnswerQueue queue = new AnswerQueue();

    @AfterEach
    void end() {
        queue.end();
    }

    @Test
    void whatArrivesWhileATransactionRunsGoesIntoTheNextOne() throws Exception {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        var sizes = new java.util.concurrent.CopyOnWriteArrayList<Integer>();
        begin(new Fake() {
            @Override
            public List<Outcome> store(List<Delivery> deliveries) {
                sizes.add(deliveries.size());
                inside.countDown();
                awaited(goOn);
                return deliveries.stream().map(delivery -> (Outcome) TOGETHER).toList();
            }
        });
        var first = add(1);
        awaited(inside);
        var others = List.of(add(2), add(3), add(4));
        goOn.countDown();

        assertThat(first.get(10, TimeUnit.SECONDS)).isEqualTo(TOGETHER.slots());
        for (var other : others) {
            assertThat(other.get(10, TimeUnit.SECONDS)).isEqualTo(TOGETHER.slots());
        }
        assertThat(sizes).containsExactly(1, 3);
    }

    @Test
    void anAttemptThatSomeoneHoldsIsStoredAlone() throws Exception {
        begin(new Fake() {
            @Override
            public List<Outcome> store(List<Delivery> deliveries) {
                return List.of(new HeldUp());
            }
        });

        assertThat(add(1).get(10, TimeUnit.SECONDS)).isEqualTo(ALONE.slots());
    }

    @Test
    void aBatchThatFailsHarmsNobodyInIt() throws Exception {
        begin(new Fake() {
            @Override
            public List<Outcome> store(List<Delivery> deliveries) {
                throw new IllegalStateException(new SQLException("a bad row", "22001"));
            }
        });

        assertThat(add(1).get(10, TimeUnit.SECONDS)).isEqualTo(ALONE.slots());
    }

    @Test
    void aRefusalReachesItsCallerAlone() {
        begin(new Fake() {
            @Override
            public List<Outcome> store(List<Delivery> deliveries) {
                return List.of(new Refused(new DomainError(AssessmentError.ATTEMPT_CLOSED)));
            }
        });

        assertThatThrownBy(() -> add(1).get(10, TimeUnit.SECONDS)).hasRootCauseMessage("attempt.closed");
    }

    @Test
    void whileTheDatabaseIsAwayCallersAreAskedToComeAgain() {
        begin(new Fake() {
            @Override
            public List<Outcome> store(List<Delivery> deliveries) {
                throw new IllegalStateException(new SQLException("socket", "08000"));
            }
        });

        assertThatThrownBy(() -> add(1).get(10, TimeUnit.SECONDS)).hasRootCauseMessage(CommonError.UNAVAILABLE.code());
    }

    private void begin(AnswerBatch batches) {
        queue = new AnswerQueue(batches);
        queue.begin(this);
    }

    private CompletableFuture<List<Acknowledged>> add(long attempt) {
        return queue.add(Delivery.of(new AttemptId(attempt), new AttemptToken("token"), List.of(), Optional.empty()));
    }

    private static void awaited(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static class Fake extends AnswerBatch {
        @Override
        public Outcome storeAlone(Delivery delivery) {
            return ALONE;
        }
    }
}
