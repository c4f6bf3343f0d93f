package se.rus.indicator.observation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.rus.contracts.indicator.Breakdown;
import se.rus.contracts.indicator.ObservationStatus;
import se.rus.indicator.definition.DefinitionEvent.IndicatorDefined;
import se.rus.indicator.definition.DefinitionFixture;
import se.rus.platform.store.Append;
import se.rus.platform.store.EventStore;
import se.rus.platform.store.Metadata;
import se.rus.platform.store.NewEvent;
import se.rus.platform.store.StreamAppend;
import se.rus.platform.store.StreamId;
import se.rus.platform.testing.RealStack;

/** The row of an observation says what its stream says, whatever has happened to it. */
@QuarkusTest
@WithTestResource(RealStack.class)
class StandingsTest {
    private static final Instant NOW = Instant.parse("2026-05-15T10:00:00Z");
    private static final Metadata BY = new Metadata("kommun-0880", "0880", "reporter", "08", "c", null, null);
    private final ObservationDecider decider = new ObservationDecider();

    @Inject
    EventStore store;

    @Inject
    Standings standings;

    @Test
    void aRowIsTheFoldOfItsStream() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        append(
                new StreamId("indicator-id"),
                0,
                new IndicatorDefined(DefinitionFixture.plain().definition(), NOW));
        List<ObservationKey> keys = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            ObservationKey key = new ObservationKey("id", "0880", Integer.toString(1950 + i), Breakdown.TOTAL);
            keys.add(key);
            ObservationState state = ObservationState.NONE;
            for (int n = 0; n <= random.nextInt(5); n++) {
                ObservationEvent event = next(key, state, random);
                append(key.stream(), state.version(), event);
                state = decider.evolve(state, event);
            }
        }

        Standings.Found found = await(standings.of(keys));

        for (ObservationKey key : keys) {
            ObservationState folded = decider.fold(await(store.readStream(key.stream())).stream()
                    .map(event -> (ObservationEvent) event.data())
                    .toList());
            assertThat(found.of(key)).as("seed %d", seed).isEqualTo(folded);
        }
        assertThat(found.definitionVersions()).containsEntry("id", 1L);
    }

    private static ObservationEvent next(ObservationKey key, ObservationState state, Random random) {
        BigDecimal value = random.nextInt(4) == 0 ? null : BigDecimal.valueOf(random.nextInt(9_999), 2);
        ObservationStatus status = ObservationStatus.values()[random.nextInt(2)];
        if (!state.exists()) {
            return new ObservationEvent.ObservationRecorded(key, value, status, null, NOW, 1, List.of(), null);
        }
        return random.nextInt(3) == 0
                ? new ObservationEvent.ObservationWithdrawn(key, state.value(), state.status(), "why", NOW)
                : new ObservationEvent.ObservationRevised(
                        key, value, status, null, NOW, state.value(), "why", 1, List.of(), null);
    }

    private void append(StreamId stream, long version, Object event) {
        await(store.append(new Append(
                List.of(new StreamAppend(stream, version, List.of(new NewEvent(UUID.randomUUID(), event)))),
                BY,
                Optional.empty())));
    }

    private static <T> T await(Uni<T> uni) {
        return uni.await().atMost(Duration.ofSeconds(30));
    }
}
