package se.rus.indicator.submission;

import io.quarkus.test.junit.QuarkusMock;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import se.rus.indicator.observation.Observations;
import se.rus.indicator.table.TableRow;

/** Lets a test do something at a certain row of a submission, and tells how far it was read. */
public final class WatchedParts extends Parts {
    private final AtomicLong read = new AtomicLong();
    private final LongConsumer beforeReading;
    private final LongConsumer afterDeciding;

    private WatchedParts(
            IndicatorLookup lookup, Observations observations, LongConsumer beforeReading, LongConsumer afterDeciding) {
        super(lookup, observations);
        this.beforeReading = beforeReading;
        this.afterDeciding = afterDeciding;
    }

    /** Until the end of the test. Both are told how many rows were read until then, over all looks at the file. */
    public static WatchedParts install(
            IndicatorLookup lookup, Observations observations, LongConsumer beforeReading, LongConsumer afterDeciding) {
        WatchedParts parts = new WatchedParts(lookup, observations, beforeReading, afterDeciding);
        QuarkusMock.installMockForType(parts, Parts.class);
        return parts;
    }

    /** How many rows were read. */
    public long rowsRead() {
        return read.get();
    }

    @Override
    Uni<ReadPart> read(List<TableRow> rows, RowPlace place, Receipt receipt, SeenKeys seen) {
        beforeReading.accept(read.getAndAdd(rows.size()));
        return super.read(rows, place, receipt, seen);
    }

    @Override
    Uni<DecidedPart> decide(ReadPart part) {
        return super.decide(part)
                .call(() -> Uni.createFrom()
                        .completionStage(CompletableFuture.runAsync(
                                () -> afterDeciding.accept(read.get()), Thread::startVirtualThread)));
    }
}
