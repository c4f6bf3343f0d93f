package se.rus.strategy.activity;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.rus.contracts.strategy.ActivityStatus;
import se.rus.strategy.contribution.By;

/**
 * An activity as it is served.
 *
 * @param status as last reported
 * @param registeredBy onBehalf: the county's coordinator did, for the responsible actor
 * @param revisedBy who changed it last; left out when nobody has
 */
@Schema(name = "Activity", examples = ActivityExamples.ACTIVITY)
public record ActivityDocument(
        Activity activity,
        ActivityStatus status,
        By registeredBy,
        By revisedBy,
        List<YearReport> reports,
        List<Prioritisation> prioritisations,
        List<Part> parts,
        long version) {

    static ActivityDocument of(ActivityState it, long version) {
        return new ActivityDocument(
                it.activity(),
                it.status(),
                it.registeredBy(),
                it.revisedBy(),
                it.reports(),
                it.prioritisations(),
                it.parts(),
                version);
    }
}
