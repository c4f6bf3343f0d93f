package se.rus.strategy.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.rus.strategy.adoption.StrategyDocument;
import se.rus.strategy.content.Draft;
import se.rus.strategy.content.Effort;
import se.rus.strategy.content.FocusArea;
import se.rus.strategy.content.Goal;
import se.rus.strategy.content.Part;
import se.rus.strategy.content.PartKind;
import se.rus.strategy.content.Parts;
import se.rus.strategy.content.Priority;
import se.rus.strategy.version.VersionComparison.ChangedPart;
import se.rus.strategy.version.VersionComparison.NamedPart;

class ComparingTest {
    @Test
    void aChangedEffortChangesNeitherItsFocusAreaNorItsPriority() {
        VersionComparison it = compare(withEffort("a-1", "Bredband"), withEffort("a-1", "Fiber"));

        assertThat(it.added()).isEmpty();
        assertThat(it.removed()).isEmpty();
        assertThat(it.changed()).extracting(ChangedPart::id).containsExactly("e-1");
        assertThat(it.changed().getFirst().changes()).singleElement().satisfies(change -> {
            assertThat(change.field()).isEqualTo("title");
            assertThat(change.from().asText()).isEqualTo("Bredband");
            assertThat(change.to().asText()).isEqualTo("Fiber");
        });
    }

    @Test
    void anEffortThatMovedKeepsItsIdentity() {
        VersionComparison it = compare(withEffort("a-1", "Bredband"), withEffort("a-2", "Bredband"));

        assertThat(it.added()).extracting(NamedPart::id).containsExactly("a-2");
        assertThat(it.removed()).extracting(NamedPart::id).containsExactly("a-1");
        assertThat(it.changed())
                .singleElement()
                .satisfies(part -> assertThat(part.changes())
                        .extracting(VersionComparison.Change::field)
                        .containsExactly("within"));
    }

    /** Held against counts of ids made another way: nothing is missing, nothing is told twice, both ways mirror. */
    @Test
    void anyTwoVersionsAreToldApartPartByPart() {
        long seed = System.nanoTime();
        GeneratedDraft drafts = new GeneratedDraft(new Random(seed));
        for (int round = 0; round < 300; round++) {
            Draft from = drafts.next();
            Draft to = drafts.next();
            VersionComparison there = compare(from, to);
            VersionComparison back = compare(to, from);
            Map<String, Part> before = byId(from);
            Map<String, Part> after = byId(to);
            assertThat(ids(there.added()))
                    .as("seed %d", seed)
                    .isEqualTo(after.keySet().stream()
                            .filter(id -> !before.containsKey(id))
                            .collect(Collectors.toSet()));
            assertThat(ids(back.removed())).as("seed %d", seed).isEqualTo(ids(there.added()));
            assertThat(ids(back.added())).as("seed %d", seed).isEqualTo(ids(there.removed()));
            assertThat(there.changed().stream()
                            .filter(part -> part.kind() == PartKind.CHALLENGE || part.kind() == PartKind.EFFORT)
                            .map(ChangedPart::id))
                    .as("seed %d", seed)
                    .containsExactlyInAnyOrderElementsOf(after.values().stream()
                            .filter(part -> part.kind() == PartKind.CHALLENGE || part.kind() == PartKind.EFFORT)
                            .filter(part -> before.containsKey(part.id()))
                            .filter(part -> !before.get(part.id()).content().equals(part.content())
                                    || !before.get(part.id()).within().equals(part.within()))
                            .map(Part::id)
                            .toList());
            assertThat(compare(from, from))
                    .as("seed %d", seed)
                    .isEqualTo(new VersionComparison("s", 1, 1, List.of(), List.of(), List.of(), List.of()));
        }
    }

    private static java.util.Set<String> ids(List<NamedPart> parts) {
        return parts.stream().map(NamedPart::id).collect(Collectors.toSet());
    }

    private static Map<String, Part> byId(Draft draft) {
        return Parts.of(draft).stream().collect(Collectors.toMap(Part::id, part -> part));
    }

    private static VersionComparison compare(Draft from, Draft to) {
        return Comparing.compare(document(from), document(to));
    }

    private static StrategyDocument document(Draft it) {
        return new StrategyDocument(
                it.strategyId(),
                it.county(),
                it.title(),
                it.periodFrom(),
                it.periodTo(),
                "adopted",
                it.goals(),
                null,
                null,
                1,
                it.about(),
                it.priorities(),
                it.governingDocuments(),
                it.conflicts(),
                null,
                null,
                null,
                null);
    }

    private static Draft withEffort(String area, String title) {
        FocusArea focusArea = new FocusArea(area, "Resor", null, List.of(new Effort("e-1", title)));
        Priority priority = new Priority("p-1", 1, "Livsmiljöer", null, null, List.of(focusArea), null, null);
        List<Goal> goals = List.of(Goal.of("goal-1", 1, "Mål", null));
        return new Draft("s", "08", "Plan", 2026, 2028, goals, null, List.of(priority), null, null);
    }
}
