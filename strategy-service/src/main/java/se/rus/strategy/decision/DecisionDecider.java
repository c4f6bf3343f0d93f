package se.rus.strategy.decision;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.rus.platform.decision.Decider;
import se.rus.platform.decision.Decision;
import se.rus.platform.decision.Rejection;
import se.rus.strategy.decision.DecisionCommand.AssessConsequences;
import se.rus.strategy.decision.DecisionCommand.Decide;
import se.rus.strategy.decision.DecisionCommand.GiveFeedback;
import se.rus.strategy.decision.DecisionCommand.JudgeEffect;
import se.rus.strategy.decision.DecisionCommand.Rate;
import se.rus.strategy.decision.DecisionCommand.ReportMeasure;
import se.rus.strategy.decision.DecisionEvent.DecisionConsequencesAssessed;
import se.rus.strategy.decision.DecisionEvent.DecisionEffectJudged;
import se.rus.strategy.decision.DecisionEvent.DecisionFeedbackGiven;
import se.rus.strategy.decision.DecisionEvent.DecisionMade;
import se.rus.strategy.decision.DecisionEvent.DecisionMeasureReported;
import se.rus.strategy.decision.DecisionEvent.DecisionProposalRated;
import se.rus.strategy.deviation.Proposal;

/** From proposals to a decision and on: consequences and ratings before it, feedback, reports and the effect after it. */
public final class DecisionDecider implements Decider<DecisionCommand, DecisionState, DecisionEvent> {
    private static final Rejection DECIDED =
            Rejection.state("already-decided", "It has been decided already.", "Beslutet är redan fattat.");
    private static final Rejection NOT_DECIDED =
            Rejection.state("not-decided", "It has not been decided yet.", "Det är inte beslutat ännu.");
    private static final Rejection NOT_ADOPTED = Rejection.rule(
            "measure-not-adopted",
            "{proposalId}",
            "The decision adopted no such measure.",
            "Beslutet antog ingen sådan åtgärd.");

    @Override
    public DecisionState initial() {
        return DecisionState.NONE;
    }

    @Override
    public Decision<DecisionEvent> decide(DecisionCommand command, DecisionState state) {
        String id = command.deviationId();
        return switch (command) {
            case AssessConsequences(var ignored, var it) ->
                Decision.unless(
                        before(state).or(() -> DecisionRules.broken(it.consequences())),
                        new DecisionConsequencesAssessed(id, it));
            case Rate(var ignored, Rating it) ->
                state.ratings().stream().anyMatch(it::saysTheSameAs) && !state.isDecided()
                        ? Decision.nothingNew()
                        : Decision.unless(before(state), new DecisionProposalRated(id, it));
            case Decide it -> make(it, state);
            case GiveFeedback(var ignored, Feedback it) ->
                Decision.unless(after(state), new DecisionFeedbackGiven(id, it));
            case ReportMeasure it -> report(it, state);
            case JudgeEffect(var ignored, Judgement it) ->
                Decision.unless(after(state), new DecisionEffectJudged(id, it));
        };
    }

    private static Optional<Rejection> before(DecisionState state) {
        return state.isDecided() ? Optional.of(DECIDED) : Optional.empty();
    }

    private static Optional<Rejection> after(DecisionState state) {
        return state.isDecided() ? Optional.empty() : Optional.of(NOT_DECIDED);
    }

    private static Decision<DecisionEvent> make(Decide it, DecisionState state) {
        Optional<Rejection> broken = before(state).or(() -> DecisionRules.broken(it, state));
        return broken.<Decision<DecisionEvent>>map(Decision::reject)
                .orElseGet(() -> Decision.accept(new DecisionMade(
                        it.deviationId(),
                        it.strategyId(),
                        it.county(),
                        it.goals(),
                        verdict(it, state),
                        it.by(),
                        it.at())));
    }

    private static Verdict verdict(Decide it, DecisionState state) {
        NewDecision made = it.decision();
        List<Measure> measures = it.proposals().stream()
                .filter(each -> made.adopted().contains(each.proposalId()))
                .map(DecisionDecider::measure)
                .toList();
        return new Verdict(
                made.minutes(),
                made.attachments(),
                made.distribution(),
                measures,
                made.rejected(),
                Priorities.of(it.proposals(), state.ratings()),
                Stream.concat(it.takenPart().stream(), state.takenPart())
                        .distinct()
                        .sorted()
                        .toList());
    }

    private static Measure measure(Proposal adopted) {
        return new Measure(adopted.proposalId(), adopted.title(), adopted.responsible(), List.of());
    }

    private static Decision<DecisionEvent> report(ReportMeasure it, DecisionState state) {
        if (!state.isDecided()) {
            return Decision.reject(NOT_DECIDED);
        }
        Optional<Measure> measure = state.measure(it.proposalId());
        if (measure.isEmpty()) {
            return Decision.reject(NOT_ADOPTED);
        }
        MeasureReport latest = measure.get().latest();
        return latest != null && it.report().saysTheSameAs(latest)
                ? Decision.nothingNew()
                : Decision.unless(
                        DecisionRules.broken(
                                it.report(), state.verdict().minutes().date(), it.today()),
                        new DecisionMeasureReported(it.deviationId(), it.proposalId(), it.report()));
    }

    @Override
    public DecisionState evolve(DecisionState state, DecisionEvent event) {
        return switch (event) {
            case DecisionConsequencesAssessed(String id, var it) -> state.with(id, it);
            case DecisionProposalRated(String id, Rating it) -> state.with(id, it);
            case DecisionMade it -> state.decided(it);
            case DecisionFeedbackGiven(var ignored, Feedback it) -> state.with(it);
            case DecisionMeasureReported(var ignored, String proposalId, var report) ->
                state.with(state.verdict().with(proposalId, report));
            case DecisionEffectJudged(var ignored, Judgement it) -> state.with(it);
        };
    }
}
