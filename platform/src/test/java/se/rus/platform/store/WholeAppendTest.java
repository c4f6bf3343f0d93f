package se.rus.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.rus.platform.testing.StoreFixture;
import se.rus.platform.testing.StoreFixture.Counted;
import se.rus.platform.testing.TestDatabase;

/** Many parts in one transaction: all of them or none. */
class WholeAppendTest {
    private final TestDatabase database = TestDatabase.create();
    private final StoreFixture fixture = StoreFixture.on(database);

    @AfterEach
    void close() {
        fixture.close();
        database.close();
    }

    @Test
    void allPartsAreStoredInTheirOrder() {
        StreamId one = fixture.newStream();
        StreamId other = fixture.newStream();

        AppendResult result = fixture.store()
                .appendWhole(List.of(part(one, 0, 1), part(other, 0, 2), part(one, 1, 3))
                        .iterator());

        assertThat(result).isInstanceOf(AppendResult.Appended.class);
        assertThat(StoreFixture.await(fixture.store().readStream(one))).hasSize(2);
        assertThat(StoreFixture.await(fixture.store().readStream(other))).hasSize(1);
    }

    @Test
    void aRefusedPartTakesAllWithIt() {
        StreamId taken = fixture.newStream();
        StreamId one = fixture.newStream();
        fixture.append(taken, 0, new Counted(1));

        AppendResult result = fixture.store()
                .appendWhole(List.of(part(one, 0, 2), part(taken, 0, 3)).iterator());

        assertThat(result).isEqualTo(new AppendResult.Conflict(taken, 0, 1));
        assertThat(StoreFixture.await(fixture.store().readStream(one))).isEmpty();
        fixture.append(one, 0, new Counted(4));
    }

    @Test
    void aPartThatCannotBeMadeTakesAllWithItAndLeavesTheStoreUsable() {
        StreamId one = fixture.newStream();
        Iterator<Append> failing = new Iterator<>() {
            private boolean first = true;

            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public Append next() {
                if (!first) {
                    throw new IllegalStateException("the file is gone");
                }
                first = false;
                return part(one, 0, 1);
            }
        };

        assertThatIllegalStateException().isThrownBy(() -> fixture.store().appendWhole(failing));

        assertThat(StoreFixture.await(fixture.store().readStream(one))).isEmpty();
        fixture.append(one, 0, new Counted(2));
    }

    private static Append part(StreamId stream, long expected, int number) {
        Metadata metadata = new Metadata("client", "0880", "reporter", "08", "c", null, null);
        return new Append(
                List.of(new StreamAppend(
                        stream, expected, List.of(new NewEvent(UUID.randomUUID(), new Counted(number))))),
                metadata,
                Optional.empty());
    }
}
