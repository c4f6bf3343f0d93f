package se.rus.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.rus.platform.testing.StoreFixture.Counted;
import se.rus.platform.testing.StoreFixture.Named;

class InlineRowsTest {
    private static final List<RecordedEvent> EVENTS =
            List.of(at(1, new Named("a")), at(2, new Counted(7)), at(3, new Named("b")));

    @Test
    void onlyEventsOfTheKindGetARowAndTheirOrderStays() {
        List<Tuple> rows =
                InlineRows.of(EVENTS, Named.class, (event, named) -> Tuple.of(named.name(), event.position()));

        assertThat(rows).extracting(row -> row.getString(0)).containsExactly("a", "b");
        assertThat(rows).extracting(row -> row.getLong(1)).containsExactly(1L, 3L);
    }

    @Test
    void nothingIsSentWhenThereAreNoRows() {
        InlineRows.write(null, "insert", List.<Tuple>of()).await().indefinitely();
    }

    @Test
    void aStepBeginsWhenTheOneBeforeItIsDoneAndNoneFollowsAFailure() {
        List<String> seen = new ArrayList<>();
        Uni<Void> steps = InlineRows.oneByOne(EVENTS, Object.class, (event, data) -> {
            seen.add("begun " + event.position());
            return event.position() == 2
                    ? Uni.createFrom().failure(new IllegalStateException())
                    : Uni.createFrom().voidItem().invoke(() -> seen.add("done " + event.position()));
        });

        assertThat(steps.onFailure().recoverWithNull().await().indefinitely()).isNull();
        assertThat(seen).containsExactly("begun 1", "done 1", "begun 2");
    }

    private static RecordedEvent at(long position, Object data) {
        return new RecordedEvent(
                position, new StreamId("s"), position, new UUID(0, position), "t", 1, data, null, Instant.EPOCH);
    }
}
