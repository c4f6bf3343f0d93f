package se.rus.strategy.actor;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.rus.contracts.reference.Counties;
import se.rus.platform.decision.Rejection;

/** What actors of the register must fulfil. */
final class ActorRules {
    static final Rejection MISSING =
            Rejection.notFound("actor-not-found", "There is no such actor.", "Det finns ingen sådan aktör.");
    static final Rejection CLOSED =
            Rejection.state("actor-closed", "The actor no longer exists.", "Aktören finns inte längre.");
    static final Rejection REFERENCE = Rejection.state(
            "actor-of-reference-data",
            "Municipalities, regions and county administrative boards come with the reference data; only their units"
                    + " are kept here.",
            "Kommuner, regioner och länsstyrelser kommer med referensdata; här förs bara deras enheter.");
    static final Rejection UNIT_MISSING =
            Rejection.notFound("unit-not-found", "The actor has no such unit.", "Aktören har ingen sådan enhet.");
    static final Rejection UNIT_CLOSED =
            Rejection.state("unit-closed", "The unit no longer exists.", "Enheten finns inte längre.");

    private ActorRules() {}

    /** The first rule that a new actor breaks. */
    static Optional<Rejection> broken(ActorProfile actor) {
        return Stream.of(kind(actor), counties(actor)).flatMap(Optional::stream).findFirst();
    }

    /** What stands against a membership of a county. */
    static Optional<Rejection> county(CountyMembership membership, String pointer) {
        return Counties.exists(membership.county())
                ? Optional.empty()
                : Optional.of(Rejection.rule(
                        "county-unknown",
                        pointer,
                        "There is no county " + membership.county() + ".",
                        "Det finns inget län " + membership.county() + "."));
    }

    /** What stands against a change from a day on: it may not come before an earlier one. */
    static Optional<Rejection> day(ActorProfile actor, LocalDate day, String pointer) {
        Optional<LocalDate> earliest = Stream.concat(
                        actor.formerNames().stream().map(FormerName::until), since(actor).stream())
                .max(Comparator.naturalOrder());
        return earliest.filter(day::isBefore)
                .map(first -> Rejection.rule(
                        "day-too-early",
                        pointer,
                        "The register knows of this actor on " + first + "; the day must not lie before it.",
                        "Registret känner aktören " + first + "; dagen får inte ligga före den."));
    }

    /** The first day of all, if the register has one. */
    private static Optional<LocalDate> since(ActorProfile actor) {
        return actor.counties().stream().anyMatch(each -> each.since() == null)
                ? Optional.empty()
                : actor.counties().stream().map(CountyMembership::since).min(Comparator.naturalOrder());
    }

    private static Optional<Rejection> kind(ActorProfile actor) {
        return actor.comesWithReferenceData()
                ? Optional.of(
                        Rejection.rule("kind-of-reference-data", "/kind", REFERENCE.detail(), REFERENCE.detailSv()))
                : Optional.empty();
    }

    private static Optional<Rejection> counties(ActorProfile actor) {
        List<String> codes =
                actor.counties().stream().map(CountyMembership::county).toList();
        return codes.stream().distinct().count() == codes.size()
                ? actor.counties().stream()
                        .map(each -> county(each, "/counties"))
                        .flatMap(Optional::stream)
                        .findFirst()
                : Optional.of(Rejection.rule(
                        "county-twice", "/counties", "Name each county once.", "Ange varje län en gång."));
    }
}
