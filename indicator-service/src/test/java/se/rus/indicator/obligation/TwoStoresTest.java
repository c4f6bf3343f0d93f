package se.rus.indicator.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.arc.All;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.rus.contracts.value.BilingualText;
import se.rus.indicator.StartSignal;
import se.rus.platform.decision.RejectedException;
import se.rus.platform.decision.Rejection;
import se.rus.platform.decision.StaleVersionException;
import se.rus.platform.store.EventIds;
import se.rus.platform.store.EventStore;
import se.rus.platform.store.EventTypes;
import se.rus.platform.store.InlineProjection;
import se.rus.platform.store.Metadata;
import se.rus.platform.store.NewEvent;
import se.rus.platform.store.PostgresEventStore;
import se.rus.platform.store.StreamAppend;
import se.rus.platform.store.StreamId;
import se.rus.platform.testing.RealStack;

/** Obligations set at the same moment from two instances of the service, each with its own store, on one database. */
@QuarkusTest
@WithTestResource(RealStack.class)
class TwoStoresTest {
    private static final int REQUESTS = 16;
    private static final Metadata METADATA =
            new Metadata("region-0008", "0008", "coordinator", "08", "correlation", "causation", null);

    @Inject
    Pool pool;

    @Inject
    EventTypes types;

    @Inject
    @All
    List<InlineProjection> inline;

    @Inject
    Clock clock;

    @Inject
    EventIds ids;

    private final List<ExecutorService> loops = new ArrayList<>();
    private List<UnlessObliged> instances;

    @BeforeEach
    void twoInstances() {
        instances = List.of(instance(), instance());
    }

    @AfterEach
    void stop() {
        loops.forEach(ExecutorService::close);
    }

    @Test
    void ofManyThatOverlapExactlyOneIsSetAndTheOthersAreToldInBothLanguages() throws Exception {
        for (int round = 0; round < 10; round++) {
            String indicator = ids.next().toString();
            List<Optional<Throwable>> outcomes =
                    atOnce(n -> obligation("2025", List.of(indicator, "own-" + n), List.of("0880", "0881")));

            assertThat(outcomes).filteredOn(Optional::isEmpty).hasSize(1);
            assertThat(outcomes)
                    .filteredOn(Optional::isPresent)
                    .extracting(failure -> ((RejectedException) failure.orElseThrow()).rejection())
                    .allSatisfy(TwoStoresTest::saysWhatAsksForIt);
            assertThat(asking(indicator)).isEqualTo(1);
        }
    }

    @Test
    void ofManyThatOverlapInPairsNoTwoThatOverlapAreSet() throws Exception {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 10; round++) {
            List<String> indicators = List.of(next(), next(), next(), next());
            List<Obligation> wanted = IntStream.range(0, REQUESTS)
                    .mapToObj(n -> obligation(
                            "2024",
                            List.of(indicators.get(random.nextInt(4)), indicators.get(random.nextInt(4))),
                            List.of("088" + random.nextInt(3), "088" + random.nextInt(3))))
                    .toList();

            List<Optional<Throwable>> outcomes = atOnce(wanted::get);

            List<String> asked = IntStream.range(0, REQUESTS)
                    .filter(n -> outcomes.get(n).isEmpty())
                    .mapToObj(wanted::get)
                    .flatMap(TwoStoresTest::values)
                    .toList();
            assertThat(asked).as("seed %d", seed).isNotEmpty().doesNotHaveDuplicates();
            // Whoever was refused overlaps one that was set: nobody is refused for having come at the same moment.
            IntStream.range(0, REQUESTS)
                    .filter(n -> outcomes.get(n).isPresent())
                    .forEach(n -> assertThat(values(wanted.get(n)))
                            .as("seed %d", seed)
                            .containsAnyElementsOf(asked));
        }
    }

    @Test
    void thoseThatDoNotOverlapAreAllSet() throws Exception {
        List<Optional<Throwable>> outcomes = atOnce(n -> obligation("2023", List.of(next()), List.of("0880")));

        assertThat(outcomes).allMatch(Optional::isEmpty);
    }

    @Test
    void anObligationThatWentOnMeanwhileIsNotOverwritten() {
        Obligation wanted = obligation("2022", List.of(next()), List.of("0880"));
        assertThat(set(instances.getFirst(), wanted)).isEmpty();

        assertThatThrownBy(() -> await(instances.getLast(), wanted)).isInstanceOf(StaleVersionException.class);
    }

    private static void saysWhatAsksForIt(Rejection reason) {
        assertThat(reason.code()).isEqualTo("obliged-already");
        assertThat(reason.kind()).isEqualTo(Rejection.Kind.RULE);
        assertThat(reason.pointer()).isEqualTo("/indicators");
        assertThat(reason.detail()).contains("Yearly follow-up");
        assertThat(reason.detailSv()).contains("Årsuppföljning");
    }

    private UnlessObliged instance() {
        ExecutorService loop = Executors.newSingleThreadExecutor();
        loops.add(loop);
        EventStore store = new PostgresEventStore(pool, types, inline, clock, loop, () -> {});
        return new UnlessObliged(store, new ReportingWindows(pool, clock), ids, clock);
    }

    private String next() {
        return ids.next().toString();
    }

    /** Each is set from one of the instances, all from one start signal; empty where it was set. */
    private List<Optional<Throwable>> atOnce(IntFunction<Obligation> wish) throws Exception {
        return StartSignal.together(IntStream.range(0, REQUESTS)
                .<Callable<Optional<Throwable>>>mapToObj(n -> {
                    Obligation wanted = wish.apply(n);
                    return () -> set(instances.get(n % 2), wanted);
                })
                .toList());
    }

    private Optional<Throwable> set(UnlessObliged instance, Obligation wanted) {
        try {
            await(instance, wanted);
            return Optional.empty();
        } catch (RejectedException e) {
            return Optional.of(e);
        }
    }

    private void await(UnlessObliged instance, Obligation wanted) {
        StreamAppend own = new StreamAppend(
                new StreamId("obligation-" + wanted.obligationId()),
                0,
                List.of(new NewEvent(ids.next(), new ObligationEvent.ObligationSet(wanted, Instant.EPOCH))));
        instance.store(new UnlessObliged.Wanted(wanted, own, METADATA, Optional.empty()))
                .await()
                .atMost(Duration.ofSeconds(30));
    }

    private long asking(String indicator) {
        return pool.query("select document::text from obligations").executeAndAwait().stream()
                .filter(row -> row.getString(0).contains(indicator))
                .count();
    }

    private static Stream<String> values(Obligation it) {
        return it.indicators().stream()
                .distinct()
                .flatMap(indicator -> it.actors().stream().distinct().map(actor -> indicator + "/" + actor));
    }

    private Obligation obligation(String period, List<String> indicators, List<String> actors) {
        return new Obligation(
                next(),
                "08",
                new BilingualText("Årsuppföljning", "Yearly follow-up"),
                period,
                indicators,
                actors,
                LocalDate.parse("2020-01-01"),
                LocalDate.parse("2020-02-01"),
                LocalDate.parse("2020-03-01"));
    }
}
