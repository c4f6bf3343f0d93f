package se.rus.strategy.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** An actor with one thing otherwise. */
final class ActorChange {
    private ActorChange() {}

    static ActorProfile renamed(ActorProfile it, String name, LocalDate from) {
        List<FormerName> former = with(it.formerNames(), new FormerName(it.name(), from));
        return of(it, name, former, it.counties(), it.units(), it.closedOn());
    }

    static ActorProfile joined(ActorProfile it, CountyMembership membership) {
        return of(it, it.name(), it.formerNames(), with(it.counties(), membership), it.units(), it.closedOn());
    }

    static ActorProfile closed(ActorProfile it, LocalDate on) {
        return of(it, it.name(), it.formerNames(), it.counties(), it.units(), on);
    }

    /** With the unit in the place of the one with its id, or as the last. */
    static ActorProfile unit(ActorProfile it, OrganisationUnit unit) {
        List<OrganisationUnit> units = it.unit(unit.unitId()).isEmpty()
                ? with(it.units(), unit)
                : it.units().stream()
                        .map(each -> each.unitId().equals(unit.unitId()) ? unit : each)
                        .toList();
        return units(it, units);
    }

    static ActorProfile units(ActorProfile it, List<OrganisationUnit> units) {
        return of(it, it.name(), it.formerNames(), it.counties(), units, it.closedOn());
    }

    private static ActorProfile of(
            ActorProfile it,
            String name,
            List<FormerName> formerNames,
            List<CountyMembership> counties,
            List<OrganisationUnit> units,
            LocalDate closedOn) {
        return new ActorProfile(
                it.actorId(),
                name,
                it.alsoCalled(),
                formerNames,
                it.kinds(),
                it.codes(),
                counties,
                it.organisationNumber(),
                units,
                closedOn);
    }

    private static <T> List<T> with(List<T> before, T added) {
        List<T> all = new ArrayList<>(before);
        all.add(added);
        return all;
    }
}
