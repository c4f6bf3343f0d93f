package se.rus.strategy.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.rus.strategy.contribution.ProjectReference;

/**
 * What is done to reach goals of a strategy.
 *
 * @param activityId id of the activity, kept for ever
 * @param strategyId the strategy that it belongs to
 * @param county of the strategy, two digits
 * @param title what it is called
 * @param description in more words; nullable
 * @param kind what sort of activity it is
 * @param responsible id of the actor that answers for it
 * @param unit of the responsible actor, for example an administration (förvaltning); nullable
 * @param partners ids of other actors, also of other counties
 * @param from first day
 * @param to last day, not before the first
 * @param resources what it is given; nullable
 * @param followUp how it is to be followed up; nullable
 * @param grounds who decided on it; nullable
 * @param elements ids of goals, priorities and focus areas of the strategy; none: the strategy as a whole
 * @param projects projects that carry it out; empty when there are none
 */
@Schema(name = "ActivityContent")
public record Activity(
        String activityId,
        String strategyId,
        String county,
        String title,
        String description,
        ActivityKind kind,
        String responsible,
        String unit,
        List<String> partners,
        LocalDate from,
        LocalDate to,
        Resources resources,
        String followUp,
        Grounds grounds,
        List<String> elements,
        List<ProjectReference> projects) {
    public Activity {
        partners = List.copyOf(partners);
        elements = List.copyOf(elements);
        projects = List.copyOf(projects);
    }

    /** Everybody it names. */
    List<String> actors() {
        return Stream.concat(Stream.of(responsible), partners.stream()).toList();
    }

    /** Whether a day of the year lies in its period. */
    boolean coversYear(int year) {
        return year >= from.getYear() && year <= to.getYear();
    }
}
