package se.rus.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.rus.platform.testing.StoreFixture;
import se.rus.platform.testing.StoreFixture.Counted;
import se.rus.platform.testing.StoreFixture.Named;
import se.rus.platform.testing.TestDatabase;

/** Promise 4: events and inline rows are one transaction. */
class InlineProjectionTest {

    @Test
    void rowsAndEventsStandOrFallTogetherAndAFailingUnitFailsAlone() throws Exception {
        try (TestDatabase database = TestDatabase.create()) {
            database.asOwner("create table names (name text primary key, position bigint not null)");
            database.asOwner("grant select, insert on names to public");
            try (StoreFixture fixture = StoreFixture.on(database, new Names())) {
                fixture.append(fixture.newStream(), 0, new Named("taken"));
                StreamId good = fixture.newStream();
                StreamId bad = fixture.newStream();

                List<Uni<AppendResult>> both = List.of(
                        fixture.store().append(fixture.unit(good, 0, new Named("free"))),
                        fixture.store().append(fixture.unit(bad, 0, new Named("taken"))));
                List<Object> outcomes = StoreFixture.await(Uni.join()
                        .all(both.stream()
                                .map(each ->
                                        each.map(Object.class::cast).onFailure().recoverWithItem(failure -> failure))
                                .toList())
                        .andCollectFailures());

                assertThat(outcomes.get(0)).isInstanceOf(AppendResult.Appended.class);
                assertThat(outcomes.get(1)).isInstanceOf(RuntimeException.class);
                assertThat(StoreFixture.await(fixture.store().readStream(good))).hasSize(1);
                assertThat(StoreFixture.await(fixture.store().readStream(bad))).isEmpty();
                assertThat(database.count("select count(*) from names")).isEqualTo(2);
                assertThat(database.count("select count(*) from names n join events e using (position)"))
                        .isEqualTo(2);
            }
        }
    }

    @Test
    void refusedUnitsLeaveNoRows() throws Exception {
        try (TestDatabase database = TestDatabase.create()) {
            database.asOwner("create table names (name text primary key, position bigint not null)");
            database.asOwner("grant select, insert on names to public");
            try (StoreFixture fixture = StoreFixture.on(database, new Names())) {
                assertThat(fixture.append(fixture.newStream(), 3, new Named("never")))
                        .isInstanceOf(AppendResult.Conflict.class);
                assertThat(fixture.append(fixture.newStream(), 0, new Counted(1)))
                        .isInstanceOf(AppendResult.Appended.class);
                assertThat(database.count("select count(*) from names")).isZero();
            }
        }
    }

    private static final class Names implements InlineProjection {
        @Override
        public Uni<Void> apply(SqlConnection connection, List<RecordedEvent> events) {
            return InlineRows.write(
                    connection,
                    "insert into names (name, position) values ($1, $2)",
                    InlineRows.of(events, Named.class, (at, it) -> Tuple.of(it.name(), at.position())));
        }
    }
}
