package se.rus.strategy.actor;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.rus.contracts.reference.Actor;
import se.rus.contracts.reference.Actors;
import se.rus.contracts.reference.Counties;
import se.rus.contracts.reference.County;

/** The actors that everybody has from the start: municipalities, regions and county administrative boards. */
final class ReferenceActors {
    private static final String GOTLAND = "0980";
    private static final String REGION_GOTLAND = "0009";
    private static final Map<String, ActorProfile> BY_ID = read();

    private ReferenceActors() {}

    static List<ActorProfile> all() {
        return List.copyOf(BY_ID.values());
    }

    static Optional<ActorProfile> find(String actorId) {
        return Optional.ofNullable(BY_ID.get(actorId));
    }

    /** One actor has one id: the region Gotland is the municipality. */
    static String canonical(String actorId) {
        return actorId.equals(REGION_GOTLAND) ? GOTLAND : actorId;
    }

    /** As the reference data has it today, with the units that are kept here; others as they are. */
    static ActorProfile current(ActorProfile actor) {
        return find(actor.actorId())
                .map(reference -> ActorChange.units(reference, actor.units()))
                .orElse(actor);
    }

    private static Map<String, ActorProfile> read() {
        Map<String, ActorProfile> byId = new LinkedHashMap<>();
        Stream.concat(
                        Actors.all().stream()
                                .filter(actor -> !actor.code().equals(REGION_GOTLAND))
                                .map(ReferenceActors::profile),
                        Counties.all().stream().map(ReferenceActors::board))
                .forEach(actor -> byId.put(actor.actorId(), actor));
        return Collections.unmodifiableMap(byId);
    }

    private static ActorProfile profile(Actor actor) {
        return actor.code().equals(GOTLAND)
                ? profile(
                        actor,
                        List.of(Actors.find(REGION_GOTLAND).orElseThrow().name()),
                        List.of(OrganisationKind.MUNICIPALITY, OrganisationKind.REGION),
                        List.of(GOTLAND, REGION_GOTLAND))
                : profile(actor, List.of(), List.of(kind(actor)), List.of(actor.code()));
    }

    private static OrganisationKind kind(Actor actor) {
        return switch (actor.kind()) {
            case MUNICIPALITY -> OrganisationKind.MUNICIPALITY;
            case REGION -> OrganisationKind.REGION;
        };
    }

    private static ActorProfile profile(
            Actor actor, List<String> alsoCalled, List<OrganisationKind> kinds, List<String> codes) {
        return of(actor.code(), actor.name(), alsoCalled, kinds, codes, actor.county());
    }

    private static ActorProfile board(County county) {
        return of(
                "lst-" + county.code(),
                "Länsstyrelsen i " + county.name(),
                List.of(),
                List.of(OrganisationKind.COUNTY_ADMINISTRATIVE_BOARD),
                List.of(),
                county.code());
    }

    private static ActorProfile of(
            String actorId,
            String name,
            List<String> alsoCalled,
            List<OrganisationKind> kinds,
            List<String> codes,
            String county) {
        List<CountyMembership> counties = List.of(new CountyMembership(county, null));
        return new ActorProfile(actorId, name, alsoCalled, List.of(), kinds, codes, counties, null, List.of(), null);
    }
}
