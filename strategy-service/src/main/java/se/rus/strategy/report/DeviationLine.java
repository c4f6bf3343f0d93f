package se.rus.strategy.report;

import java.util.List;
import se.rus.contracts.value.BilingualText;

/**
 * What was off on the day of a report, and what was being done about it. Texts are Swedish where they are not
 * bilingual.
 *
 * @param goalId a goal that it concerns, or null
 * @param indicatorId the indicator
 * @param actor code of the actor; null: the county as a whole
 * @param negative false for one that went well and is there to learn from
 * @param measured the latest assessment, or null
 * @param causes each with what was found of it
 * @param conclusion of the analysis, or null
 * @param measures what is proposed
 * @param actorName of the actor; null: the county as a whole, or a report that was made before names were kept here
 */
public record DeviationLine(
        String goalId,
        String indicatorId,
        String actor,
        boolean negative,
        MeasuredLine measured,
        List<CauseLine> causes,
        String conclusion,
        List<String> measures,
        String actorName) {
    public DeviationLine {
        causes = List.copyOf(causes);
        measures = List.copyOf(measures);
    }

    /**
     * A supposed cause, and whether it was confirmed.
     *
     * @param text the cause, in the words of the analysis
     * @param finding whether it was confirmed, rejected or is untested
     */
    public record CauseLine(String text, BilingualText finding) {}
}
