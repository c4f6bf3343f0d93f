package se.rus.strategy.version;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.rus.strategy.content.PartKind;

/**
 * What another version has that this one has not, the other way round, and what differs.
 *
 * @param strategyId the strategy
 * @param from number of the version that is compared
 * @param to number of the version that it is compared with
 * @param changes of the strategy itself: title, period, what it says of itself
 * @param added parts that only {@code to} has, in its order
 * @param removed parts that only {@code from} has, in its order
 * @param changed parts that both have and that say different things, in the order of {@code to}
 */
@Schema(name = "StrategyComparison")
public record VersionComparison(
        String strategyId,
        int from,
        int to,
        List<Change> changes,
        List<NamedPart> added,
        List<NamedPart> removed,
        List<ChangedPart> changed) {

    /**
     * A part, by id and title.
     *
     * @param kind what sort of part it is
     * @param id its id
     * @param title its title, or what else names it
     * @param within id of the part that it stands in; left out at the top
     */
    @Schema(name = "NamedPart")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record NamedPart(PartKind kind, String id, String title, String within) {}

    /**
     * A part that both versions have, with its title in the later one and what differs.
     *
     * @param kind what sort of part it is
     * @param id its id, the same in both versions
     * @param title its title in the later version
     * @param changes the fields that differ, at least one
     */
    @Schema(name = "ChangedPart")
    public record ChangedPart(PartKind kind, String id, String title, List<Change> changes) {}

    /**
     * A field that differs; what was not said is left out.
     *
     * @param field which field, by its name in this document
     */
    @Schema(name = "PartChange")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Change(
            String field,
            @Schema(description = "As in the one version") JsonNode from,
            @Schema(description = "As in the other") JsonNode to) {}
}
