package se.rus.strategy.network;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.rus.platform.calendar.CalendarDay;
import se.rus.strategy.actor.ActorDirectory;

/**
 * A network as it is sent in.
 *
 * @param members who takes part from the start; may be empty
 * @see Network
 */
@Schema(name = "NewNetwork", examples = NetworkExamples.NEW_NETWORK)
public record NewNetwork(
        @Schema(description = "County code, the caller's own") @NotNull @Pattern(regexp = "[0-9]{2}")
        String county,

        @NotBlank @Size(max = 200) String name,
        @NotNull NetworkType type,
        @NotNull Purpose purpose,

        @Schema(description = "Id of the actor that calls the others together") @NotBlank @Size(max = 60)
        String convener,

        @Schema(description = "First day; left out when nobody knows it") @CalendarDay
        LocalDate startedOn,

        @Schema(description = "Of one whose first day nobody knows: since when it is known to have existed")
        @CalendarDay
        LocalDate knownSince,

        @NotNull @Size(max = 1000) List<@Valid @NotNull NewMember> members) {

    Network network(String networkId) {
        return new Network(
                networkId,
                county,
                name.strip(),
                type,
                purpose,
                ActorDirectory.canonical(convener),
                startedOn,
                knownSince,
                null,
                members.stream().map(each -> each.membership(firstKnown())).toList());
    }

    private LocalDate firstKnown() {
        return startedOn == null ? knownSince : startedOn;
    }

    List<String> actors() {
        return members.stream().map(NewMember::actorId).toList();
    }

    /**
     * A member as it is sent in.
     *
     * @param actorId the actor that takes part
     */
    @Schema(name = "NewNetworkMember")
    public record NewMember(
            @NotBlank @Size(max = 60) String actorId,

            @Schema(description = "First day; left out: from the start, or since the network is known") @CalendarDay
            LocalDate from,

            @Schema(description = "First day without it; left out while it takes part") @CalendarDay
            LocalDate until) {

        Membership membership(LocalDate otherwise) {
            return new Membership(ActorDirectory.canonical(actorId), from == null ? otherwise : from, until);
        }
    }
}
