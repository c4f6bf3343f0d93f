package se.rus.strategy.decision;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A proposal that was adopted, as it stood when it was.
 *
 * @param proposalId the proposal, by its id in the deviation
 * @param title what is to be done
 * @param responsible code of the actor that carries it out; nullable
 * @param reports on the carrying out, in order
 */
@Schema(name = "AdoptedMeasure")
public record Measure(String proposalId, String title, String responsible, List<MeasureReport> reports) {
    public Measure {
        reports = List.copyOf(reports);
    }

    /** What was said of it last; null when nobody has said anything. */
    MeasureReport latest() {
        return reports.isEmpty() ? null : reports.getLast();
    }
}
