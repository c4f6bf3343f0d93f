package se.rus.strategy.network;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A network or platform as it stands and as it is shown.
 *
 * @param networkId id of the network
 * @param county whose coordinator keeps it, two digits; members may be of other counties
 * @param name what it is called
 * @param type what sort of network it is
 * @param purpose what it is for; null when nobody has said
 * @param convener the actor that calls the others together (sammankallande)
 * @param startedOn first day; null when nobody knows it
 * @param knownSince the first day that it is known to have existed; null when startedOn says it
 * @param closedOn first day without it; null while it exists
 * @param members in the order in which they joined, those who left too
 */
@Schema(name = "Network", examples = NetworkExamples.NETWORK)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Network(
        String networkId,
        String county,
        String name,
        NetworkType type,
        Purpose purpose,
        String convener,
        LocalDate startedOn,
        LocalDate knownSince,
        LocalDate closedOn,
        List<Membership> members) {
    public Network {
        members = List.copyOf(members);
    }

    Network with(List<Membership> others) {
        return new Network(networkId, county, name, type, purpose, convener, startedOn, knownSince, closedOn, others);
    }

    Network closed(LocalDate on) {
        return new Network(networkId, county, name, type, purpose, convener, startedOn, knownSince, on, members);
    }

    Network described(Description as) {
        return new Network(
                networkId,
                county,
                as.name(),
                as.type(),
                as.purpose(),
                as.convener(),
                as.startedOn() == null ? startedOn : as.startedOn(),
                as.startedOn() == null ? knownSince : null,
                closedOn,
                members);
    }

    /** The first day that it is known to have existed, whether it started then or before. */
    LocalDate firstKnown() {
        return startedOn == null ? knownSince : startedOn;
    }

    /** The membership that has not ended. */
    Optional<Membership> open(String actorId) {
        return members.stream()
                .filter(each -> each.actorId().equals(actorId) && each.open())
                .findFirst();
    }

    /** Whether the actor takes part on that day. */
    boolean has(String actorId, LocalDate day) {
        return (closedOn == null || day.isBefore(closedOn))
                && members.stream().anyMatch(each -> each.actorId().equals(actorId) && each.covers(day));
    }

    /**
     * What may be said otherwise later.
     *
     * @param startedOn when it has become known; null leaves it as it is
     */
    record Description(String name, NetworkType type, Purpose purpose, String convener, LocalDate startedOn) {}
}
