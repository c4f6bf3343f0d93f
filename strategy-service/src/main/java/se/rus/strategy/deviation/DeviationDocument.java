package se.rus.strategy.deviation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.rus.contracts.strategy.DeviationDirection;
import se.rus.contracts.value.BilingualText;

/**
 * A deviation as it is served.
 *
 * @param deviationId id of the deviation
 * @param indicatorName as it was named when the deviation was found
 * @param unit of its values, as printed
 * @param actor left out: the county as a whole
 * @param direction to be put right, or to learn from
 * @param status how far it has come
 * @param period what it was found in
 * @param opening how it came to be opened
 * @param assessments since it was found, in order; the last one is the latest
 * @param questions the two questions that every deviation is to answer, and whether it does
 * @param analysis what is known of the causes; its lists are empty to begin with
 * @param proposals measures that have been proposed, in order, those that were withdrawn too
 * @param takenPart codes of the actors that analysed or proposed
 * @param decidedOn the day of the decision; null until there is one
 * @param closedBecause why it was closed, or the lesson; null until it is
 * @param version grows by one with every change; the same number as in the ETag
 * @see Subject
 */
@Schema(name = "Deviation", examples = DeviationExamples.DEVIATION)
public record DeviationDocument(
        String deviationId,
        String strategyId,
        String county,
        List<String> goals,
        String indicatorId,
        BilingualText indicatorName,
        String unit,
        String actor,
        DeviationDirection direction,
        DeviationStatus status,
        String period,
        Opening opening,
        List<Heard> assessments,
        Questions questions,
        Analysis analysis,
        List<Proposal> proposals,
        List<String> takenPart,
        LocalDate decidedOn,
        String closedBecause,
        long version) {

    static DeviationDocument of(DeviationState it, long version) {
        return new DeviationDocument(
                it.deviationId(),
                it.subject().strategyId(),
                it.subject().county(),
                it.subject().goals(),
                it.subject().indicatorId(),
                it.subject().indicatorName(),
                it.subject().unit(),
                it.subject().actor(),
                it.direction(),
                it.status(),
                it.period(),
                it.opening(),
                it.heard(),
                Questions.of(it),
                it.analysis(),
                it.proposals(),
                it.takenPart(),
                it.decidedOn(),
                it.closedBecause(),
                version);
    }

    /** Whether it was found, or assessed since, in a period that lies in this one. */
    public boolean isOf(Span span) {
        return Stream.concat(Stream.of(period), assessments.stream().map(Heard::period))
                .flatMap(text -> Span.of(text).stream())
                .anyMatch(span::covers);
    }

    /** What it is about. */
    public Subject subject() {
        return new Subject(strategyId, county, goals, indicatorId, indicatorName, unit, actor);
    }

    /** Its id and what it is about, as a message names it. */
    public String named() {
        return "%s (%s %s)".formatted(deviationId, indicatorName.sv(), actor == null ? county : actor);
    }
}
