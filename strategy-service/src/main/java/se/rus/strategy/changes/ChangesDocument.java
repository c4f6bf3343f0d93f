package se.rus.strategy.changes;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.rus.contracts.indicator.Signal;
import se.rus.contracts.value.BilingualText;

/**
 * What has changed in a strategy's progress since a day.
 *
 * @param strategyId the strategy
 * @param since the beginning of the day, in Sweden
 * @param turned signals that are another now than then; the worst first
 * @param improved how many of the turned are better
 * @param worsened how many of the turned are worse
 * @param reports who has reported or revised values
 * @param grants money granted, latest first
 * @param payments money paid or paid back, latest first
 * @param contributions activities and shifts that were noted or changed, latest first
 */
@Schema(name = "ProgressChanges", examples = ChangesExamples.CHANGES)
public record ChangesDocument(
        String strategyId,
        Instant since,
        List<Turn> turned,
        long improved,
        long worsened,
        List<Reports> reports,
        List<Granted> grants,
        List<Paid> payments,
        List<Contributed> contributions) {

    /**
     * A signal that is another now.
     *
     * @param indicatorId the indicator
     * @param code code of the indicator
     * @param name name of the indicator
     * @param actor code of the actor
     * @param actorName name of the actor
     * @param from null when it was not assessed before
     * @param to what it is now
     * @param turn better, worse, or assessed for the first time or not assessable any more
     * @param value the value it rests on, in the unit of the indicator; null when there is none
     * @param period what was assessed: a year, half-year, tertial, quarter or month
     * @param at when it became what it is now
     */
    @Schema(name = "SignalTurn")
    public record Turn(
            String indicatorId,
            String code,
            BilingualText name,
            String actor,
            String actorName,
            Signal from,
            Signal to,
            TurnKind turn,
            BigDecimal value,
            String period,
            Instant at) {}

    /**
     * Who has reported or revised values, and how many.
     *
     * @param actor code of the actor
     * @param name its name
     * @param values distinct values reported or revised
     * @param lastAt when it last did
     */
    @Schema(name = "ReportsSince")
    public record Reports(String actor, String name, long values, Instant lastAt) {}

    /**
     * Money granted to a project.
     *
     * @param projectId the project
     * @param title title of the project
     * @param goalId the goal that the money was granted under
     * @param source where the money comes from
     * @param kronor whole kronor
     * @param at when it was granted
     */
    @Schema(name = "GrantedSince")
    public record Granted(String projectId, String title, String goalId, String source, long kronor, Instant at) {}

    /**
     * Money paid out of a grant.
     *
     * @param projectId the project
     * @param grantId left out when the payment names none
     * @param source where the money comes from
     * @param kronor whole kronor; below 0 was paid back
     * @param at when it was paid
     */
    @Schema(name = "PaidSince")
    public record Paid(String projectId, String grantId, String source, long kronor, Instant at) {}

    /**
     * An activity or a shift that was noted or changed.
     *
     * @param kind activity or shift
     * @param id id of the activity or the shift
     * @param title of the activity, or where the shift led to
     * @param responsible id of the actor
     * @param responsibleName name of the actor that answers for it
     * @param status planned, ongoing, done, delayed, cancelled; wanted, happened
     * @param at when it was noted or last changed
     */
    @Schema(name = "ContributedSince")
    public record Contributed(
            String kind,
            String id,
            String title,
            String responsible,
            String responsibleName,
            String status,
            Instant at) {}
}
