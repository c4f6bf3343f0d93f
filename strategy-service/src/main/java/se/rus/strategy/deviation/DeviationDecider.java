package se.rus.strategy.deviation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.rus.platform.decision.Decider;
import se.rus.platform.decision.Decision;
import se.rus.platform.decision.Rejection;
import se.rus.strategy.deviation.DeviationCommand.Analyse;
import se.rus.strategy.deviation.DeviationCommand.Close;
import se.rus.strategy.deviation.DeviationCommand.Note;
import se.rus.strategy.deviation.DeviationCommand.Open;
import se.rus.strategy.deviation.DeviationCommand.Propose;
import se.rus.strategy.deviation.DeviationCommand.Settle;
import se.rus.strategy.deviation.DeviationCommand.Withdraw;
import se.rus.strategy.deviation.DeviationEvent.DeviationAnalysed;
import se.rus.strategy.deviation.DeviationEvent.DeviationAssessmentNoted;
import se.rus.strategy.deviation.DeviationEvent.DeviationClosed;
import se.rus.strategy.deviation.DeviationEvent.DeviationMeasureProposed;
import se.rus.strategy.deviation.DeviationEvent.DeviationOpened;
import se.rus.strategy.deviation.DeviationEvent.DeviationProposalWithdrawn;
import se.rus.strategy.deviation.DeviationEvent.DeviationSettled;

/** The life of a deviation: found, analysed, answered with proposals, and decided on or closed. */
public final class DeviationDecider implements Decider<DeviationCommand, DeviationState, DeviationEvent> {
    private static final Rejection MISSING = Rejection.notFound(
            "deviation-not-found", "There is no such deviation.", "Det finns ingen sådan avvikelse.");
    private static final Rejection EXISTS =
            Rejection.state("deviation-exists", "The deviation exists already.", "Avvikelsen finns redan.");
    private static final Rejection DECIDED = Rejection.state(
            "deviation-decided", "It has been decided on the deviation.", "Avvikelsen är redan beslutad.");
    private static final Rejection CLOSED =
            Rejection.state("deviation-closed", "The deviation is closed.", "Avvikelsen är avslutad.");
    private static final Rejection NO_PROPOSAL =
            Rejection.notFound("proposal-not-found", "There is no such proposal.", "Det finns inget sådant förslag.");
    private static final Rejection NOTHING_PROPOSED = Rejection.state(
            "nothing-proposed", "There is no proposal to decide on.", "Det finns inget förslag att besluta om.");

    @Override
    public DeviationState initial() {
        return DeviationState.NONE;
    }

    @Override
    public Decision<DeviationEvent> decide(DeviationCommand command, DeviationState state) {
        if (command instanceof Open == state.exists()) {
            return Decision.reject(state.exists() ? EXISTS : MISSING);
        }
        if (command instanceof Note(Heard heard, var ignored, var at) && state.hasHeard(heard.eventId())) {
            return Decision.nothingNew();
        }
        if (state.exists() && !state.isInWork()) {
            return Decision.reject(state.status() == DeviationStatus.DECIDED ? DECIDED : CLOSED);
        }
        String id = state.deviationId();
        return switch (command) {
            case Open it ->
                Decision.accept(new DeviationOpened(
                        it.deviationId(), it.subject(), it.direction(), it.period(), it.heard(), it.opening()));
            case Note it -> Decision.accept(new DeviationAssessmentNoted(id, it.heard(), it.turn(), it.at()));
            case Analyse it ->
                it.analysis().equals(state.analysis())
                        ? Decision.nothingNew()
                        : Decision.unless(
                                AnalysisRules.broken(it.analysis(), state),
                                new DeviationAnalysed(id, it.analysis(), it.by(), it.at()));
            case Propose(Proposal it) ->
                Decision.unless(AnalysisRules.broken(it, state), new DeviationMeasureProposed(id, it));
            case Withdraw it -> withdraw(it, state);
            case Settle it ->
                Decision.unless(
                        state.standing().isEmpty() ? Optional.of(NOTHING_PROPOSED) : Optional.empty(),
                        new DeviationSettled(id, it.decidedOn(), it.by(), it.at()));
            case Close it -> Decision.accept(new DeviationClosed(id, it.reason(), it.by(), it.at()));
        };
    }

    private static Decision<DeviationEvent> withdraw(Withdraw it, DeviationState state) {
        Optional<Proposal> proposal = state.proposal(it.proposalId());
        if (proposal.isEmpty()) {
            return Decision.reject(NO_PROPOSAL);
        }
        return proposal.get().isStanding()
                ? Decision.accept(new DeviationProposalWithdrawn(
                        state.deviationId(), it.proposalId(), it.reason(), it.by(), it.at()))
                : Decision.nothingNew();
    }

    @Override
    public DeviationState evolve(DeviationState state, DeviationEvent event) {
        return switch (event) {
            case DeviationOpened it -> opened(it);
            case DeviationAssessmentNoted it -> state.noted(it.heard(), it.turn());
            case DeviationAnalysed it -> state.analysed(it.analysis(), it.by().actor());
            case DeviationMeasureProposed it -> state.proposed(it.proposal());
            case DeviationProposalWithdrawn it -> state.without(it.proposalId(), it.reason());
            case DeviationSettled it -> state.ended(DeviationStatus.DECIDED, it.decidedOn(), null);
            case DeviationClosed it -> state.ended(DeviationStatus.CLOSED, null, it.reason());
        };
    }

    private static DeviationState opened(DeviationOpened it) {
        return new DeviationState(
                it.deviationId(),
                it.subject(),
                DeviationStatus.OPEN,
                it.direction(),
                it.period(),
                it.opening(),
                Stream.ofNullable(it.heard()).toList(),
                Analysis.NONE,
                List.of(),
                List.of(),
                null,
                null);
    }
}
