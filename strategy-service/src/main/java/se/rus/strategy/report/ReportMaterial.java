package se.rus.strategy.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.rus.contracts.progress.GoalProgress;
import se.rus.contracts.progress.PriorityProgress;
import se.rus.contracts.progress.ProgressDocument;
import se.rus.platform.calendar.Days;

/**
 * All that a report is made from, and all that it will ever be made from: the same material gives the same bytes.
 *
 * @param reportId id of the report
 * @param county two digits
 * @param number place in the county's series, from 1; 0 until it has one
 * @param year what is followed up
 * @param asOf the day whose state it tells of
 * @param madeAt when it was made
 * @param layout which layout it was made for; an older one is kept when there is a newer
 * @param delimitation what it covers and what not
 * @param progress the shared progress view as it stood
 * @param shifts the shifts of the strategy as they stood
 * @param decisions what was decided of deviations
 * @param deviations those that were open; none in reports of the first layout
 * @param kind yearly where an older event does not say
 * @param mandate null unless it is the evaluation of a mandate period
 * @param dialogue null unless it is for a dialogue
 */
@Schema(name = "Report")
public record ReportMaterial(
        String reportId,
        String county,
        int number,
        int year,
        LocalDate asOf,
        Instant madeAt,
        int layout,
        Delimitation delimitation,
        ProgressDocument progress,
        List<ShiftLine> shifts,
        List<DecisionLine> decisions,
        List<DeviationLine> deviations,
        ReportKind kind,
        MandatePeriod mandate,
        Dialogue dialogue) {

    /** The layout of today: with trends, the county as a whole, what came of decisions, and what is off. */
    public static final int LAYOUT = 2;

    public ReportMaterial {
        shifts = List.copyOf(shifts);
        decisions = List.copyOf(decisions);
        deviations = deviations == null ? List.of() : List.copyOf(deviations);
        kind = kind == null ? ReportKind.YEARLY : kind;
    }

    /** The first year that is followed up; the last is {@code year}. */
    public int firstYear() {
        return mandate == null ? year : mandate.fromYear();
    }

    /** What was told at this time or later is not in it: the end of its day, or when it was made on that very day. */
    public Instant until() {
        Instant over = Days.endOf(asOf);
        return over.isBefore(madeAt) ? over : madeAt;
    }

    /** Whether it was made for this layout or a later one: what came with the layout is in it. */
    public boolean since(int thatLayout) {
        return layout >= thatLayout;
    }

    /** The goals that it tells of, those that were removed among them. */
    public List<GoalProgress> goals() {
        return ReportGoals.of(progress);
    }

    /** By number; none where the strategy, or the state of that day, does not tell how they and their focus areas go. */
    public List<PriorityProgress> priorities() {
        return progress.outsideFocusAreas() == null ? List.of() : progress.priorities();
    }

    /** Whether it knows what was paid out of the grants. */
    public boolean tellsPaid() {
        return since(2) && progress.totals().paidKronor() != null;
    }

    /** Whether it knows of activities and shifts in numbers. */
    public boolean tellsContributions() {
        return since(2) && progress.contributions() != null;
    }

    ReportMaterial numbered(int place) {
        return new ReportMaterial(
                reportId,
                county,
                place,
                year,
                asOf,
                madeAt,
                layout,
                delimitation,
                progress,
                shifts,
                decisions,
                deviations,
                kind,
                mandate,
                dialogue);
    }
}
