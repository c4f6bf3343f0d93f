package se.rus.strategy.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.rus.platform.store.EventJson;
import se.rus.platform.testing.RealStack;
import se.rus.strategy.OlderSchema;
import se.rus.strategy.network.NetworkEvent.NetworkStarted;

/** What was stored before actors spoke for themselves is found and read as before. */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
class OlderRowsTest {
    @Inject
    Flyway flyway;

    private OlderSchema older;

    @BeforeEach
    void aDatabaseOfBeforeWithRows() throws Exception {
        older = new OlderSchema(flyway, "older_rows");
        older.migrate("V120__actors.sql");
        older.migrate("V130__contributions.sql");
    }

    @AfterEach
    void away() throws SQLException {
        older.close();
    }

    @Test
    void actorsAreFoundByTheirNumberAndByWhatTheirOpenUnitsAreFor() throws Exception {
        older.execute("""
                insert into actors (actor_id, version, name, names, kinds, document) values
                    ('u', 1, 'Linnéuniversitetet', 'linnéuniversitetet', '{university}', '{"organisationNumber":
                        "202100-6271", "units": [{"unitId": "a", "function": "healthPromoters"}, {"unitId": "b"},
                        {"unitId": "c", "function": "strategicSupport", "closedOn": "2020-01-01"}]}'),
                    ('0880', 0, 'Kalmar', 'kalmar', '{municipality}', '{"units": []}')
                """);
        migrate();

        assertThat(older.one("select actor_id from actors where organisation_number = '202100-6271'"))
                .isEqualTo("u");
        assertThat(older.one("select functions::text from actors where actor_id = 'u'"))
                .isEqualTo("{healthPromoters}");
        assertThat(older.one("select functions::text from actors where actor_id = '0880'"))
                .isEqualTo("{}");
    }

    @Test
    void whatGotlandDidUnderItsOtherCodeIsFoundUnderItsOneIdAndReadAsItWasWritten() throws Exception {
        older.execute("""
                insert into activities values ('a', 1, 's', '09', '0009', '{0880,0009}', '{}', 2020, 2021, 'planned', '{}',
                    now(), '{"activity": {"responsible": "0009"}}');
                insert into shifts values ('f', 1, 's', '09', '0009', '{0009}', '{}', 2020, 2021, 'happened', now(),
                    '{"shift": {"responsible": "0009", "origin": {"kind": "project"}, "result": {"outcome": "ended"}}}');
                insert into shifts values ('g', 1, 's', '08', '0008', '{}', '{}', 2020, 2021, 'wanted', now(),
                    '{"shift": {"responsible": "0008"}}')
                """);
        migrate();

        assertThat(older.one("select responsible || taking_part::text from activities"))
                .isEqualTo("0980{0880,0980}");
        assertThat(
                        older.one(
                                "select responsible || taking_part::text || origin || outcome from shifts where shift_id = 'f'"))
                .isEqualTo("0980{0980}projectended");
        assertThat(older.one("select document from activities")).contains("0009");
        assertThat(older.one("select coalesce(origin, outcome) from shifts where shift_id = 'g'"))
                .isNull();
    }

    @Test
    void networksKeepTheirStartAndAgreementsTellWhetherTheyAreFormal() throws Exception {
        older.execute("""
                insert into networks values ('n', 1, '08', 'Forum', 'exchange', '2015-01-01', null, '{}', '{}');
                insert into agreements values
                    ('a', 1, '08', 'cooperation', '2015-01-01', null, '{}', '{"formal": false}')
                """);
        migrate();

        assertThat(older.one("select started_on::text || coalesce(known_since::text, '') from networks"))
                .isEqualTo("2015-01-01");
        assertThat(older.one("select formal::text from agreements")).isEqualTo("false");
        assertThatThrownBy(() -> older.execute("update networks set known_since = '2015-01-01'"))
                .as("a start and a day it is known since are never both there")
                .isInstanceOf(SQLException.class);
        NetworkStarted before = EventJson.MAPPER.readValue("""
                {"network": {"networkId": "n", "county": "08", "name": "Forum", "type": "forum", "purpose": "exchange",
                 "convener": "0008", "startedOn": "2015-01-01", "members": []}, "startedAt": "2026-01-01T00:00:00Z"}""", NetworkStarted.class);
        assertThat(before.network().startedOn()).isEqualTo("2015-01-01");
        assertThat(before.network().knownSince()).isNull();
    }

    private void migrate() throws Exception {
        older.migrate("V174__actors_and_networks.sql");
        older.migrate("V176__roles_and_results.sql");
    }
}
