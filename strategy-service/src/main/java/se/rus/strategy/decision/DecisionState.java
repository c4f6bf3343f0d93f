package se.rus.strategy.decision;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A case as it stands.
 *
 * @param edition grows with everything but ratings: who rates disturbs nobody's editing
 * @param consequences the latest of each proposal
 * @param ratings the latest of each proposal and assessor
 * @param strategyId null until it is decided, and so are county and verdict
 * @param goals none until it is decided
 * @param judgement null unless somebody has judged the effect
 */
public record DecisionState(
        String deviationId,
        long edition,
        List<AssessedConsequences> consequences,
        List<Rating> ratings,
        String strategyId,
        String county,
        List<String> goals,
        Verdict verdict,
        List<Feedback> feedback,
        Judgement judgement) {
    static final DecisionState NONE =
            new DecisionState(null, 0, List.of(), List.of(), null, null, List.of(), null, List.of(), null);

    public DecisionState {
        consequences = List.copyOf(consequences);
        ratings = List.copyOf(ratings);
        goals = List.copyOf(goals);
        feedback = List.copyOf(feedback);
    }

    boolean isDecided() {
        return verdict != null;
    }

    Optional<AssessedConsequences> consequencesOf(String proposalId) {
        return consequences.stream()
                .filter(each -> each.proposalId().equals(proposalId))
                .findFirst();
    }

    Optional<Measure> measure(String proposalId) {
        return verdict.measures().stream()
                .filter(each -> each.proposalId().equals(proposalId))
                .findFirst();
    }

    /** Actors that assessed or rated. */
    Stream<String> takenPart() {
        return Stream.concat(
                consequences.stream().map(AssessedConsequences::by),
                ratings.stream().map(Rating::actor));
    }

    /** Those who took part and have been told nothing yet. */
    List<String> withoutFeedback() {
        return verdict.takenPart().stream()
                .filter(actor -> feedback.stream().noneMatch(each -> each.to().contains(actor)))
                .toList();
    }

    DecisionState with(String id, AssessedConsequences one) {
        return new DecisionState(
                id,
                edition + 1,
                replaced(consequences, each -> each.proposalId().equals(one.proposalId()), one),
                ratings,
                strategyId,
                county,
                goals,
                verdict,
                feedback,
                judgement);
    }

    DecisionState with(String id, Rating one) {
        return new DecisionState(
                id,
                edition,
                consequences,
                replaced(ratings, one::isOfTheSame, one),
                strategyId,
                county,
                goals,
                verdict,
                feedback,
                judgement);
    }

    DecisionState decided(DecisionEvent.DecisionMade it) {
        return new DecisionState(
                it.deviationId(),
                edition + 1,
                consequences,
                ratings,
                it.strategyId(),
                it.county(),
                it.goals(),
                it.verdict(),
                feedback,
                judgement);
    }

    DecisionState with(Feedback one) {
        List<Feedback> all = Stream.concat(feedback.stream(), Stream.of(one)).toList();
        return after(verdict, all, judgement);
    }

    DecisionState with(Verdict reported) {
        return after(reported, feedback, judgement);
    }

    DecisionState with(Judgement one) {
        return after(verdict, feedback, one);
    }

    private DecisionState after(Verdict as, List<Feedback> told, Judgement judged) {
        return new DecisionState(
                deviationId, edition + 1, consequences, ratings, strategyId, county, goals, as, told, judged);
    }

    private static <T> List<T> replaced(List<T> all, Predicate<T> same, T one) {
        return Stream.concat(all.stream().filter(same.negate()), Stream.of(one)).toList();
    }
}
