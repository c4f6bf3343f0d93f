package se.rus.contracts.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceDataTest {

    @Test
    void sweden_has_21_counties_21_regions_and_290_municipalities() {
        assertEquals(21, Counties.all().size());
        assertEquals(21, count(ActorKind.REGION));
        assertEquals(290, count(ActorKind.MUNICIPALITY));
    }

    @Test
    void every_actor_lies_in_the_county_that_its_code_says() {
        for (var actor : Actors.all()) {
            var digits = switch (actor.kind()) {
                case MUNICIPALITY -> actor.code().substring(0, 2);
                case REGION -> actor.code().substring(2);
            };
            assertEquals(digits, actor.county(), actor.toString());
            assertTrue(Counties.exists(actor.county()), actor.toString());
        }
    }

    @Test
    void every_county_has_one_region_and_at_least_one_municipality() {
        for (var county : Counties.all()) {
            var actors = Actors.inCounty(county.code());
            assertEquals(
                    1, actors.stream().filter(a -> a.kind() == ActorKind.REGION).count(), county.name());
            assertTrue(actors.size() > 1, county.name());
        }
    }

    @Test
    void an_actor_that_is_in_no_list_is_called_by_its_code() {
        assertEquals("Region Kalmar", Actors.nameOf("0008"));
        assertEquals("5560000001", Actors.nameOf("5560000001"));
    }

    @Test
    void kalmar_county_has_its_region_and_12_municipalities() {
        assertEquals(13, Actors.inCounty("08").size());
        assertEquals(
                new Actor("0008", "Region Kalmar", ActorKind.REGION, "08"),
                Actors.inCounty("08").getFirst());
        assertEquals(
                "Västervik", Actors.find("0883").map(Actor::name).orElseThrow(), "names keep their Swedish letters");
    }

    @Test
    void gotland_is_both_a_municipality_and_a_region() {
        assertEquals(
                List.of("0009", "0980"),
                Actors.inCounty("09").stream().map(Actor::code).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000", "0002", "9999", "880", "", "Kalmar"})
    void a_code_that_nobody_has_finds_nobody(String code) {
        assertFalse(Actors.exists(code));
        assertTrue(Actors.find(code).isEmpty());
    }

    @Test
    void half_a_country_stops_the_program() {
        assertThrows(IllegalStateException.class, () -> ReferenceFile.read("counties.csv", 2, 22));
        assertThrows(IllegalStateException.class, () -> ReferenceFile.read("counties.csv", 3, 21));
        assertThrows(IllegalStateException.class, () -> ReferenceFile.read("planets.csv", 2, 8));
    }

    private static long count(ActorKind kind) {
        return Actors.all().stream().filter(actor -> actor.kind() == kind).count();
    }
}
