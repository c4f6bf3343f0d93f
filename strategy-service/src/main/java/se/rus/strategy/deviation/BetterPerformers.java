package se.rus.strategy.deviation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.rus.contracts.indicator.DesiredDirection;
import se.rus.contracts.value.BilingualText;

/**
 * Whom to learn from: the actors of the county that do better than the deviation's in the same period, the best first.
 * Where more or less is wanted, the values say it; where a level or a range is wanted, the signals do. R76.
 *
 * @param deviationId the deviation
 * @param period of the deviation's latest assessment; left out when it has none
 * @param compared how many others have been assessed in that period
 * @param items the actors that do better, the best first; may be empty
 * @param explained how they were found, or why nobody was
 */
@Schema(name = "BetterPerformers", examples = DeviationExamples.BETTER)
public record BetterPerformers(
        String deviationId, String period, int compared, List<BetterPerformer> items, BilingualText explained) {

    /** Nobody to compare with, for there is nothing to compare. */
    static BetterPerformers none(String deviationId) {
        return new BetterPerformers(
                deviationId,
                null,
                0,
                List.of(),
                new BilingualText(
                        "Avvikelsen har ingen bedömning att jämföra med.",
                        "The deviation has no assessment to compare with."));
    }

    /**
     * Those who do better.
     *
     * @param own the deviation's latest assessment
     * @param others the latest assessment of each other actor in the same period
     */
    static BetterPerformers than(Heard own, Map<String, Heard> others, DesiredDirection desired, String deviationId) {
        Comparator<Heard> worstFirst = order(desired);
        List<BetterPerformer> items = others.entrySet().stream()
                .filter(each -> isComparable(own, each.getValue(), desired))
                .filter(each -> worstFirst.compare(own, each.getValue()) < 0)
                .sorted(Map.Entry.<String, Heard>comparingByValue(worstFirst.reversed())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(each -> new BetterPerformer(
                        each.getKey(), each.getValue().value(), each.getValue().signal()))
                .toList();
        return new BetterPerformers(deviationId, own.period(), others.size(), items, explained(desired));
    }

    private static boolean isComparable(Heard own, Heard other, DesiredDirection desired) {
        return byValue(desired)
                ? own.value() != null && other.value() != null
                : own.signal().isAssessable() && other.signal().isAssessable();
    }

    private static Comparator<Heard> order(DesiredDirection desired) {
        return switch (desired) {
            case INCREASE -> Comparator.comparing(Heard::value);
            case DECREASE -> Comparator.comparing(Heard::value).reversed();
            case KEEP, RANGE -> (one, other) -> other.signal().worseThan(one.signal());
        };
    }

    private static boolean byValue(DesiredDirection desired) {
        return desired == DesiredDirection.INCREASE || desired == DesiredDirection.DECREASE;
    }

    private static BilingualText explained(DesiredDirection desired) {
        return switch (desired) {
            case INCREASE -> new BilingualText("Högre värde är bättre.", "A higher value is better.");
            case DECREASE -> new BilingualText("Lägre värde är bättre.", "A lower value is better.");
            case KEEP, RANGE ->
                new BilingualText(
                        "Ett läge eftersträvas, så signalerna jämförs.", "A level is wanted, so signals are compared.");
        };
    }

    /** The latest assessment that the deviation has noted. */
    static Optional<Heard> own(DeviationState deviation) {
        return deviation.heard().isEmpty()
                ? Optional.empty()
                : Optional.of(deviation.heard().getLast());
    }
}
