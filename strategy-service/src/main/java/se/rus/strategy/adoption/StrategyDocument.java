package se.rus.strategy.adoption;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.rus.contracts.value.Decision;
import se.rus.strategy.adoption.StrategyState.Known;
import se.rus.strategy.content.About;
import se.rus.strategy.content.Consultation;
import se.rus.strategy.content.Draft;
import se.rus.strategy.content.Flag;
import se.rus.strategy.content.Goal;
import se.rus.strategy.content.GoalConflict;
import se.rus.strategy.content.GoverningDocument;
import se.rus.strategy.content.Priority;

/**
 * A version of a strategy as it is shown; what has not happened yet is left out.
 *
 * @param decision where the adoption stands written; left out until it is adopted
 * @param adoptedAt when the adoption was noted; left out until then
 * @param consultation the latest consultation on it; left out when there has been none
 * @see se.rus.strategy.content.Draft
 */
@Schema(name = "Strategy", examples = StrategyExamples.STRATEGY)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StrategyDocument(
        String strategyId,
        String county,
        String title,
        int periodFrom,
        int periodTo,

        @Schema(description = "draft, consultation, adopted or replaced")
        String status,

        List<Goal> goals,
        Decision decision,
        Instant adoptedAt,

        @Schema(description = "Number of the version, from 1")
        int number,

        About about,
        List<Priority> priorities,
        List<GoverningDocument> governingDocuments,
        List<GoalConflict> conflicts,

        @Schema(description = "What a reader should know of it that does not stop anything")
        List<Flag> flags,

        Consultation consultation,

        @Schema(description = "The version under way, while this one steers")
        Revision revision,

        @Schema(description = "Id of the strategy that steers instead")
        String replacedBy) {

    /** Status of what nobody but the county works on yet. */
    static final String DRAFT = "draft";

    /** Documents kept from before there were versions lack what came with them. */
    public StrategyDocument {
        number = Math.max(1, number);
        about = about == null ? About.NOTHING : about;
        priorities = priorities == null ? List.of() : List.copyOf(priorities);
        governingDocuments = governingDocuments == null ? List.of() : List.copyOf(governingDocuments);
        conflicts = conflicts == null ? List.of() : List.copyOf(conflicts);
        flags = flags == null ? List.of() : List.copyOf(flags);
    }

    /**
     * A version under way.
     *
     * @param number number of the version
     * @param status draft or consultation
     * @param reason why it is revised; left out when nobody has said
     */
    @Schema(name = "StrategyRevision")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Revision(int number, String status, String reason) {}

    /** The strategy as it stands: what steers, or the first draft. */
    static StrategyDocument of(StrategyState state) {
        return switch (state) {
            case StrategyState.None ignored -> throw new IllegalStateException("There is nothing to show");
            case Known known when known.steering() == null -> of(known.open());
            case Known known -> steering(known);
        };
    }

    /** The draft under way. */
    static StrategyDocument of(OpenDraft open) {
        return of(open.draft(), status(open), open.number(), null, open.consultation(), null, null);
    }

    /** What the version says, without what the system adds. */
    public Draft content() {
        return new Draft(
                strategyId,
                county,
                title,
                periodFrom,
                periodTo,
                goals,
                about,
                priorities,
                governingDocuments,
                conflicts);
    }

    private static StrategyDocument steering(Known known) {
        Steering it = known.steering();
        Revision revision = known.underWay()
                .map(open -> new Revision(open.number(), status(open), open.reason()))
                .orElse(null);
        String status = known.replacedBy() == null ? "adopted" : "replaced";
        return of(it.draft(), status, it.number(), it, it.consultation(), revision, known.replacedBy());
    }

    private static String status(OpenDraft open) {
        return open.isInConsultation() ? "consultation" : DRAFT;
    }

    private static StrategyDocument of(
            Draft it,
            String status,
            int number,
            Steering adopted,
            Consultation consultation,
            Revision revision,
            String replacedBy) {
        return new StrategyDocument(
                it.strategyId(),
                it.county(),
                it.title(),
                it.periodFrom(),
                it.periodTo(),
                status,
                it.goals(),
                adopted == null ? null : adopted.decision(),
                adopted == null ? null : adopted.adoptedAt(),
                number,
                it.about(),
                it.priorities(),
                it.governingDocuments(),
                it.conflicts(),
                Flag.of(it),
                consultation,
                revision,
                replacedBy);
    }
}
