package se.rus.strategy.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.rus.platform.decision.Decider;
import se.rus.platform.decision.Decision;
import se.rus.strategy.network.NetworkCommand.CloseNetwork;
import se.rus.strategy.network.NetworkCommand.DescribeNetwork;
import se.rus.strategy.network.NetworkCommand.JoinNetwork;
import se.rus.strategy.network.NetworkCommand.LeaveNetwork;
import se.rus.strategy.network.NetworkCommand.StartNetwork;

/** The life of a network: started, joined and left, closed. */
public final class NetworkDecider implements Decider<NetworkCommand, NetworkState, NetworkEvent> {

    @Override
    public NetworkState initial() {
        return new NetworkState.None();
    }

    @Override
    public NetworkState evolve(NetworkState state, NetworkEvent event) {
        return new NetworkState.Known(event.network());
    }

    @Override
    public Decision<NetworkEvent> decide(NetworkCommand command, NetworkState state) {
        return switch (state) {
            case NetworkState.None ignored ->
                command instanceof StartNetwork it
                        ? Decision.unless(
                                NetworkRules.broken(it.network()),
                                new NetworkEvent.NetworkStarted(it.network(), it.at()))
                        : Decision.reject(NetworkRules.MISSING);
            case NetworkState.Known(Network network) ->
                network.closedOn() == null ? change(command, network) : Decision.reject(NetworkRules.CLOSED);
        };
    }

    private static Decision<NetworkEvent> change(NetworkCommand command, Network network) {
        return switch (command) {
            case StartNetwork ignored -> Decision.reject(NetworkRules.EXISTS);
            case DescribeNetwork it -> describe(it, network);
            case JoinNetwork it -> join(it, network);
            case LeaveNetwork it -> leave(it, network);
            case CloseNetwork it ->
                Decision.unless(
                        NetworkRules.closing(network, it.on()),
                        new NetworkEvent.NetworkClosed(network.closed(it.on()), it.at()));
        };
    }

    private static Decision<NetworkEvent> describe(DescribeNetwork it, Network network) {
        Network described = network.described(it.as());
        return described.equals(network)
                ? Decision.nothingNew()
                : Decision.unless(
                        NetworkRules.describing(network, it.as()),
                        new NetworkEvent.NetworkDescribed(described, it.at()));
    }

    private static Decision<NetworkEvent> join(JoinNetwork it, Network network) {
        Membership joining = new Membership(it.actorId(), it.from(), null);
        if (network.members().contains(joining)) {
            return Decision.nothingNew();
        }
        if (network.members().stream().anyMatch(joining::overlaps)) {
            return Decision.reject(NetworkRules.MEMBER);
        }
        List<Membership> members = new ArrayList<>(network.members());
        members.add(joining);
        return Decision.unless(
                NetworkRules.member(network, joining, ""),
                new NetworkEvent.NetworkJoined(network.with(members), it.actorId(), it.at()));
    }

    private static Decision<NetworkEvent> leave(LeaveNetwork it, Network network) {
        Optional<Membership> open = network.open(it.actorId());
        return open.isEmpty() ? Decision.reject(NetworkRules.NO_MEMBER) : leave(it, network, open.get());
    }

    private static Decision<NetworkEvent> leave(LeaveNetwork it, Network network, Membership open) {
        Membership left = new Membership(open.actorId(), open.from(), it.until());
        List<Membership> members = network.members().stream()
                .map(each -> each.equals(open) ? left : each)
                .toList();
        return Decision.unless(
                NetworkRules.reversed(left, "/on"),
                new NetworkEvent.NetworkLeft(network.with(members), it.actorId(), it.at()));
    }
}
