package se.rus.indicator.kolada;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rus.indicator.kolada.Coordinator.over;
import static se.rus.indicator.kolada.Coordinator.request;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.rus.indicator.comparison.GroupSource;
import se.rus.indicator.comparison.GroupSource.SourcedGroup;
import se.rus.platform.testing.RealStack;

/** Kolada's groups take the place of those that came with the service, once they are fetched. */
@QuarkusTest
@WithTestResource(RealStack.class)
@WithTestResource(KoladaStub.class)
class KoladaGroupsTest {
    private static final String GROUPS = "{\"kind\": \"groups\"}";

    @Inject
    GroupSource groups;

    @BeforeEach
    void asKoladaIs() {
        KoladaStub.reset();
    }

    @Test
    void fetchedGroupsTakeThePlaceOfTheShippedOnesAndAFailureLeavesWhatThereWas() {
        assertThat(all()).hasSize(24);
        JsonPath empty = over(request(GROUPS));
        assertThat(empty.getString("status")).isEqualTo("failed");
        assertThat(all()).as("none is no answer").hasSize(24);

        KoladaStub.GROUPS.add(KoladaFiles.group("G1", "Liknande kommuner, Kalmar, 2026", "0880", "0780", "9999"));
        KoladaStub.GROUPS.add(KoladaFiles.group("G2", "Kustkommuner", "0881"));
        JsonPath done = over(request(GROUPS));
        assertThat(done.getLong("valuesRead")).isEqualTo(2);
        assertThat(done.getList("unaskedActors"))
                .as("named, for we do not know it")
                .isEqualTo(List.of("9999"));
        assertThat(all())
                .containsExactly(
                        new SourcedGroup("G1", "Liknande kommuner, Kalmar, 2026", List.of("0880", "0780")),
                        new SourcedGroup("G2", "Kustkommuner", List.of("0881")));

        KoladaStub.GROUPS.removeFirst();
        over(request(GROUPS));
        assertThat(all()).extracting(SourcedGroup::id).containsExactly("G2");
    }

    private List<SourcedGroup> all() {
        return groups.groups().await().atMost(Duration.ofSeconds(30));
    }
}
