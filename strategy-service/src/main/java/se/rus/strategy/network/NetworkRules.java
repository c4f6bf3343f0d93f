package se.rus.strategy.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.rus.platform.decision.Rejection;

/** What networks must fulfil. */
final class NetworkRules {
    static final Rejection MISSING =
            Rejection.notFound("network-not-found", "There is no such network.", "Det finns inget sådant nätverk.");
    static final Rejection EXISTS =
            Rejection.state("network-exists", "The network is entered already.", "Nätverket finns redan.");
    static final Rejection CLOSED =
            Rejection.state("network-closed", "The network no longer exists.", "Nätverket finns inte längre.");
    static final Rejection MEMBER =
            Rejection.state("member-already", "The actor takes part already.", "Aktören deltar redan.");
    static final Rejection NO_MEMBER =
            Rejection.notFound("member-not-found", "The actor does not take part.", "Aktören deltar inte.");

    private NetworkRules() {}

    /** The first rule that a new network breaks. */
    static Optional<Rejection> broken(Network network) {
        return start(network).or(() -> members(network));
    }

    /** What stands against another description. */
    static Optional<Rejection> describing(Network network, Network.Description as) {
        if (as.startedOn() == null || as.startedOn().equals(network.startedOn())) {
            return Optional.empty();
        }
        return network.knownSince() != null && !as.startedOn().isAfter(network.knownSince())
                ? Optional.empty()
                : Optional.of(Rejection.rule(
                        "start-known-otherwise",
                        "/startedOn",
                        "It started, or is known to have existed, on " + network.firstKnown() + ".",
                        "Det startade, eller är känt, " + network.firstKnown() + "."));
    }

    /** Exactly one of its two days is given. */
    static Optional<Rejection> start(Network network) {
        return (network.startedOn() == null) == (network.knownSince() == null)
                ? Optional.of(Rejection.rule(
                        "one-start",
                        "/startedOn",
                        "Say when it started or, when nobody knows, since when it is known; not both.",
                        "Ange när det startade eller, när ingen vet det, sedan när det är känt; inte båda."))
                : Optional.empty();
    }

    private static Optional<Rejection> members(Network network) {
        return Stream.concat(
                        IntStream.range(0, network.members().size())
                                .mapToObj(i -> member(network, network.members().get(i), "/members/" + i))
                                .flatMap(Optional::stream),
                        overlapping(network.members()).stream())
                .findFirst();
    }

    /** What stands against one membership. */
    static Optional<Rejection> member(Network network, Membership it, String pointer) {
        return it.from().isBefore(network.firstKnown())
                ? Optional.of(Rejection.rule(
                        "before-start",
                        pointer + "/from",
                        "The network started, or is known, from " + network.firstKnown()
                                + " on; nobody takes part before.",
                        "Nätverket startade, eller är känt, från " + network.firstKnown()
                                + "; ingen deltar dessförinnan."))
                : reversed(it, pointer + "/until");
    }

    /** What stands against an end on that day. */
    static Optional<Rejection> closing(Network network, LocalDate on) {
        boolean early = on.isBefore(network.firstKnown())
                || network.members().stream().anyMatch(each -> on.isBefore(each.open() ? each.from() : each.until()));
        return early
                ? Optional.of(Rejection.rule(
                        "closed-too-early",
                        "/on",
                        "It started, or somebody joined or left, after that day.",
                        "Det startade, eller någon gick med eller lämnade, efter den dagen."))
                : Optional.empty();
    }

    static Optional<Rejection> overlapping(List<Membership> members) {
        return IntStream.range(0, members.size())
                .filter(i -> members.subList(0, i).stream().anyMatch(members.get(i)::overlaps))
                .mapToObj(i -> Rejection.rule(
                        "member-twice",
                        "/members/" + i,
                        "The actor takes part already at that time.",
                        "Aktören deltar redan vid den tiden."))
                .findFirst();
    }

    static Optional<Rejection> reversed(Membership it, String pointer) {
        return it.until() != null && !it.until().isAfter(it.from())
                ? Optional.of(Rejection.rule(
                        "period-reversed",
                        pointer,
                        "The first day without it lies after the first day with it.",
                        "Första dagen utan ligger efter första dagen med."))
                : Optional.empty();
    }
}
