package se.rus.strategy.network;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.rus.platform.decision.Decided;
import se.rus.platform.decision.Decisions;
import se.rus.platform.decision.Expected;
import se.rus.platform.decision.OnceKey;
import se.rus.platform.decision.RejectedException;
import se.rus.platform.decision.Replied;
import se.rus.platform.decision.Reply;
import se.rus.platform.http.Etag;
import se.rus.platform.security.Caller;
import se.rus.platform.security.Roles;
import se.rus.platform.store.EventIds;
import se.rus.platform.store.Metadata;
import se.rus.platform.store.StreamId;
import se.rus.strategy.actor.ActorDirectory;
import se.rus.strategy.actor.ActorProfile;
import se.rus.strategy.actor.Closure;
import se.rus.strategy.network.NetworkCommand.CloseNetwork;
import se.rus.strategy.network.NetworkCommand.DescribeNetwork;
import se.rus.strategy.network.NetworkCommand.JoinNetwork;
import se.rus.strategy.network.NetworkCommand.LeaveNetwork;
import se.rus.strategy.network.NetworkCommand.StartNetwork;

/** What a county's coordinator does with the networks that the county keeps. */
@ApplicationScoped
public class Networks {
    private final NetworkDecider decider = new NetworkDecider();
    private final Decisions decisions;
    private final ActorDirectory actors;
    private final Caller caller;
    private final EventIds ids;
    private final Clock clock;

    Networks(Decisions decisions, ActorDirectory actors, Caller caller, EventIds ids, Clock clock) {
        this.decisions = decisions;
        this.actors = actors;
        this.caller = caller;
        this.ids = ids;
        this.clock = clock;
    }

    Uni<Replied> start(NewNetwork request, OnceKey key) {
        caller.requireCounty(request.county());
        Metadata metadata = metadata();
        Network network = request.network(ids.next().toString());
        NetworkRules.start(network).ifPresent(reason -> {
            throw new RejectedException(reason);
        });
        return convener(network.convener())
                .chain(known -> actors.all(request.actors(), "/members"))
                .invoke(known -> requireExisting(network.members(), known))
                .chain(known -> decisions.handle(
                        stream(network.networkId()),
                        decider,
                        new StartNetwork(network, clock.instant()),
                        Expected.nothing(),
                        metadata,
                        Optional.of(key),
                        Networks::created))
                .map(decided -> new Replied(created(decided), decided.position()));
    }

    Uni<Replied> describe(String networkId, NewDescription request, long seen) {
        Network.Description as = request.description();
        return convener(as.convener())
                .chain(known -> handle(networkId, new DescribeNetwork(as, clock.instant()), seen));
    }

    Uni<Replied> join(String networkId, String actorId, NewJoining request, long seen) {
        return actors.one(actorId)
                .invoke(actor -> requireExisting(actor, new Membership(actor.actorId(), request.from(), null), "/from"))
                .chain(actor ->
                        handle(networkId, new JoinNetwork(actor.actorId(), request.from(), clock.instant()), seen));
    }

    Uni<Replied> leave(String networkId, String actorId, Closure request, long seen) {
        String member = ActorDirectory.canonical(actorId);
        return handle(networkId, new LeaveNetwork(member, request.on(), clock.instant()), seen);
    }

    Uni<Replied> close(String networkId, Closure request, long seen) {
        return handle(networkId, new CloseNetwork(request.on(), clock.instant()), seen);
    }

    private Uni<ActorProfile> convener(String actorId) {
        return actors.find(actorId)
                .map(found -> found.orElseThrow(() -> new RejectedException(ActorDirectory.unknown("/convener"))));
    }

    /** Whether there is such a network is said before whose it is, and that before any version is compared. */
    private Uni<Replied> handle(String networkId, NetworkCommand command, long seen) {
        Metadata metadata = metadata();
        return decisions
                .load(stream(networkId), decider)
                .invoke(loaded -> requireCountyOf(loaded.state()))
                .chain(loaded ->
                        decisions.handle(stream(networkId), decider, command, expected(loaded.state(), seen), metadata))
                .map(decided -> new Replied(reply(200, null, decided), decided.position()));
    }

    private static Expected expected(NetworkState state, long seen) {
        return state instanceof NetworkState.None ? Expected.any() : Expected.version(seen);
    }

    private void requireCountyOf(NetworkState state) {
        if (state instanceof NetworkState.Known(Network network)) {
            caller.requireCounty(network.county());
        }
    }

    private static void requireExisting(List<Membership> members, Map<String, ActorProfile> known) {
        for (int i = 0; i < members.size(); i++) {
            requireExisting(known.get(members.get(i).actorId()), members.get(i), "/members/" + i + "/actorId");
        }
    }

    private static void requireExisting(ActorProfile actor, Membership membership, String pointer) {
        if (!actor.existsOn(membership.from())) {
            throw new RejectedException(ActorDirectory.closed(pointer));
        }
    }

    private Metadata metadata() {
        return caller.metadata(Roles.COORDINATOR);
    }

    private static Reply created(Decided<NetworkState, NetworkEvent> decided) {
        String id = ((NetworkState.Known) decided.state()).network().networkId();
        return reply(201, "/strategy/v1/networks/" + id, decided);
    }

    private static Reply reply(int status, String location, Decided<NetworkState, NetworkEvent> decided) {
        return new Reply(
                status, location, Etag.of(decided.version()), ((NetworkState.Known) decided.state()).network());
    }

    private static StreamId stream(String networkId) {
        return new StreamId("network-" + networkId);
    }
}
