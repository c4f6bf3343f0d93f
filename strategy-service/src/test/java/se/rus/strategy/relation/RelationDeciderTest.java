package se.rus.strategy.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.rus.platform.decision.Decision;
import se.rus.strategy.relation.RelationCommand.Assess;
import se.rus.strategy.relation.RelationEvent.RelationAssessed;

class RelationDeciderTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-05-15");
    private final RelationDecider decider = new RelationDecider();

    @Test
    void givenAssessments_whenAssessedAgain_thenItIsTheNextOneAlsoWhenItIsOfAnEarlierDay() {
        RelationState before =
                decider.evolve(decider.initial(), new RelationAssessed(on(TODAY).numbered(1)));

        assertThat(decider.decide(new Assess(on(TODAY.minusYears(5)), TODAY), before))
                .isEqualTo(Decision.accept(
                        new RelationAssessed(on(TODAY.minusYears(5)).numbered(2))));
    }

    @Test
    void aDayThatIsStillToComeIsRefused() {
        var refused = (Decision.Rejected<RelationEvent>)
                decider.decide(new Assess(on(TODAY.plusDays(1)), TODAY), decider.initial());

        assertThat(refused.reason().pointer()).isEqualTo("/assessedOn");
    }

    private static Assessment on(LocalDate day) {
        return new Assessment(
                "s",
                "0780",
                0,
                Level.ORGANISATION,
                null,
                null,
                RelationStep.EXPLICIT_LINK,
                day,
                AssessedBy.ACTOR,
                null,
                Instant.parse("2026-05-15T10:00:00Z"));
    }
}
