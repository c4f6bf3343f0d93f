package se.rus.strategy.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReferenceActorsTest {

    @Test
    void everyMunicipalityRegionAndCountyAdministrativeBoardIsThereOnce() {
        assertThat(ReferenceActors.all()).hasSize(290 + 21 - 1 + 21);
        assertThat(count(OrganisationKind.MUNICIPALITY)).isEqualTo(290);
        assertThat(count(OrganisationKind.REGION)).isEqualTo(21);
        assertThat(count(OrganisationKind.COUNTY_ADMINISTRATIVE_BOARD)).isEqualTo(21);
    }

    @Test
    void gotlandIsOneActorInTwoRoles() {
        ActorProfile gotland = ReferenceActors.find("0980").orElseThrow();

        assertThat(gotland.kinds()).containsExactly(OrganisationKind.MUNICIPALITY, OrganisationKind.REGION);
        assertThat(gotland.codes()).containsExactly("0980", "0009");
        assertThat(ReferenceActors.find("0009")).isEmpty();
        assertThat(ReferenceActors.canonical("0009")).isEqualTo("0980");
        assertThat(ReferenceActors.canonical("0008")).isEqualTo("0008");
    }

    private static long count(OrganisationKind kind) {
        return ReferenceActors.all().stream()
                .filter(actor -> actor.kinds().contains(kind))
                .count();
    }
}
