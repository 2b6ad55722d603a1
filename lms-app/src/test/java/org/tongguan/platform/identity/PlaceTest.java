package org.tongguan.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlaceTest {
    private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");
    private final Realm realm = new Realm();

    @Test
    void theFirstRoundReadsEverythingThatIsKept() {
        assertThat(Place.beginning(Optional.empty(), NOW, Place.SHORT)).isEqualTo(new Place(Instant.EPOCH, 0));
    }

    @Test
    void aRoundBeginsBeforeTheNewestEventSinceOthersMayCommitLater() {
        Instant newest = NOW.minusSeconds(7_200);

        assertThat(Place.beginning(Optional.of(newest), NOW, Place.SHORT).from()).isEqualTo(newest.minus(Duration.ofMinutes(1)));
    }

    @Test
    void aNewestEventFromTheFutureHidesNothingThatHappensToday() {
        assertThat(Place.beginning(Optional.of(NOW.plusSeconds(86_400)), NOW, Place.SHORT).from()).isEqualTo(NOW.minus(Duration.ofMinutes(1)));
    }

    @Test
    void pagesCoverAllEventsEvenWhenManyShareOneInstant() {
        List<IdentityEvent> kept = new ArrayList<>();
        for (int i = 0; i < 23; i++) {
            kept.add(realm.at(NOW.plusMillis(i < 5 || i > 18 ? i : 6)));
        }
        List<IdentityEvent> seen = new ArrayList<>();
        Optional<Place> place = Optional.of(new Place(NOW, 0));
        while (place.isPresent()) {
            Place here = place.get();
            List<IdentityEvent> page = kept.stream().filter(event -> !event.time().isBefore(here.from()))
                    .sorted(Comparator.comparing(IdentityEvent::time)).skip(here.skip()).limit(4).toList();
            seen.addAll(page);
            place = here.after(page, 4);
        }

        assertThat(seen.stream().map(IdentityEvent::id).distinct()).hasSize(kept.size());
    }
}
