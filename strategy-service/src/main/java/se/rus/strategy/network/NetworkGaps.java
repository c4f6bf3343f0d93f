package se.rus.strategy.network;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.rus.contracts.reference.Actor;
import se.rus.contracts.reference.ActorKind;
import se.rus.contracts.reference.Actors;

/**
 * Which municipalities a network that is meant for all of them still lacks.
 *
 * @param networkId the network
 * @param county county code, two digits
 * @param on the day that is asked about
 * @param takingPart ids of the county's municipalities that take part on that day
 * @param missing ids of those that do not; the two together are all of the county
 */
@Schema(name = "NetworkGaps", examples = NetworkExamples.GAPS)
public record NetworkGaps(
        String networkId, String county, LocalDate on, List<String> takingPart, List<String> missing) {

    static NetworkGaps of(Network network, LocalDate on) {
        List<String> all = Actors.all().stream()
                .filter(actor ->
                        actor.kind() == ActorKind.MUNICIPALITY && actor.county().equals(network.county()))
                .map(Actor::code)
                .toList();
        return new NetworkGaps(
                network.networkId(),
                network.county(),
                on,
                all.stream().filter(code -> network.has(code, on)).toList(),
                all.stream().filter(code -> !network.has(code, on)).toList());
    }
}
