package se.rus.strategy.relation;

import se.rus.platform.decision.Decider;
import se.rus.platform.decision.Decision;
import se.rus.platform.decision.Rejection;
import se.rus.strategy.relation.RelationCommand.Assess;
import se.rus.strategy.relation.RelationEvent.RelationAssessed;

/** Assessments follow each other; none is of a day that is still to come. */
public final class RelationDecider implements Decider<RelationCommand, RelationState, RelationEvent> {
    private static final Rejection FUTURE = Rejection.rule(
            "assessed-in-the-future",
            "/assessedOn",
            "Nobody knows how it relates on a day that is still to come.",
            "Ingen vet hur den förhåller sig en dag som ännu inte varit.");

    @Override
    public RelationState initial() {
        return new RelationState(0);
    }

    @Override
    public Decision<RelationEvent> decide(RelationCommand command, RelationState state) {
        return switch (command) {
            case Assess it ->
                it.assessment().assessedOn().isAfter(it.today())
                        ? Decision.reject(FUTURE)
                        : Decision.accept(new RelationAssessed(it.assessment().numbered(state.assessments() + 1)));
        };
    }

    @Override
    public RelationState evolve(RelationState state, RelationEvent event) {
        return switch (event) {
            case RelationAssessed it -> new RelationState(it.assessment().sequence());
        };
    }
}
