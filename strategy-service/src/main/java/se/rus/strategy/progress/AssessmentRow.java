package se.rus.strategy.progress;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import se.rus.contracts.indicator.Signal;

/**
 * How an actor stands on an indicator, as progress_assessments holds it: the assessment of the latest period, and of
 * several of one period the one that the source stored last.
 *
 * @param assessedPosition of the assessment that counts
 */
record AssessmentRow(
        String indicatorId,
        String actor,
        String county,
        String period,
        long assessedPosition,
        Signal signal,
        BigDecimal value,
        BigDecimal target,
        long events,
        long position,
        Instant at) {
    private static final Comparator<AssessmentRow> WHICH_COUNTS =
            Comparator.comparing(AssessmentRow::period).thenComparing(AssessmentRow::assessedPosition);

    Mark mark() {
        return new Mark("/indicators", county, events, position, at);
    }

    Pair pair() {
        return new Pair(indicatorId, actor);
    }

    /** This and another of the same pair, in one. */
    AssessmentRow and(AssessmentRow other) {
        AssessmentRow counts = WHICH_COUNTS.compare(this, other) > 0 ? this : other;
        Mark mark = mark().plus(other.mark());
        return new AssessmentRow(
                indicatorId,
                actor,
                county,
                counts.period,
                counts.assessedPosition,
                counts.signal,
                counts.value,
                counts.target,
                mark.events(),
                mark.position(),
                mark.at());
    }
}
