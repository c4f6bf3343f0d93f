package se.rus.strategy.activity;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.rus.contracts.strategy.ActivityStatus;
import se.rus.strategy.contribution.By;

/**
 * An activity as it is served.
 *
 * @param activity what it is
 * @param status as last reported
 * @param registeredBy who registered it; onBehalf: the county's coordinator did, for the responsible actor
 * @param revisedBy who changed it last; left out when nobody has
 * @param reports what the responsible actor said of each year, by year; empty when nothing has been said
 * @param prioritisations its weight in each year's plan, by year; may be empty
 * @param parts the latest answer of each partner that has answered, by code
 * @param version grows by one with every change; the same number as in the ETag
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
