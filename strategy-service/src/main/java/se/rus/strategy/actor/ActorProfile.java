package se.rus.strategy.actor;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An actor (aktör) as it stands and as it is shown.
 *
 * @param actorId a municipality's code ({@code 0880}), a region's ({@code 0008}), {@code lst-08} for a county
 *     administrative board, else a UUID
 * @param name its name now
 * @param alsoCalled other names of the same organisation: Gotland is also Region Gotland
 * @param formerNames what it was called before, the earliest first; may be empty
 * @param kinds at least one; two for Gotland
 * @param codes those of the reference data that mean this actor; empty for registered ones
 * @param counties at least one; the first one keeps the entry: its coordinator renames and closes it
 * @param organisationNumber {@code 232100-0073}; nullable
 * @param units its units, those that are closed too; may be empty
 * @param closedOn first day without it; null while it exists
 */
@Schema(name = "Actor", examples = ActorExamples.ACTOR)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ActorProfile(
        String actorId,
        String name,
        List<String> alsoCalled,
        List<FormerName> formerNames,
        List<OrganisationKind> kinds,
        List<String> codes,
        List<CountyMembership> counties,
        String organisationNumber,
        List<OrganisationUnit> units,
        LocalDate closedOn) {
    public ActorProfile {
        alsoCalled = List.copyOf(alsoCalled);
        formerNames = List.copyOf(formerNames);
        kinds = List.copyOf(kinds);
        codes = List.copyOf(codes);
        counties = List.copyOf(counties);
        units = List.copyOf(units);
    }

    /** What it was, is or will be called on that day. */
    public String nameOn(LocalDate day) {
        return formerNames.stream()
                .filter(former -> day.isBefore(former.until()))
                .min(Comparator.comparing(FormerName::until))
                .map(FormerName::name)
                .orElse(name);
    }

    /** Whether it belongs to the county, since whenever. */
    public boolean belongsTo(String county) {
        return counties.stream().anyMatch(each -> each.county().equals(county));
    }

    /** Whether the county is the one that keeps the entry: it registered the actor, or the reference data says so. */
    boolean isKeptBy(String county) {
        return counties.getFirst().county().equals(county);
    }

    /** Whether it belongs to the county on that day. */
    public boolean belongsTo(String county, LocalDate day) {
        return counties.stream()
                .filter(each -> each.county().equals(county))
                .anyMatch(each -> each.since() == null || !day.isBefore(each.since()));
    }

    /** Whether it exists on that day. */
    public boolean existsOn(LocalDate day) {
        return closedOn == null || day.isBefore(closedOn);
    }

    /** The unit of that id, closed or not. */
    public Optional<OrganisationUnit> unit(String unitId) {
        return units.stream().filter(each -> each.unitId().equals(unitId)).findFirst();
    }

    /** Whether name and existence are the reference data's to say, not the register's. */
    boolean comesWithReferenceData() {
        return kinds.getFirst().comesWithReferenceData();
    }
}
