package se.rus.strategy.shift;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.rus.strategy.contribution.ProjectReference;

/**
 * A change from one thing to another (förflyttning), told by those who took part.
 *
 * @param shiftId id of the shift
 * @param strategyId the strategy that it belongs to
 * @param county of the strategy, two digits
 * @param from how it was; nullable while it is only wanted
 * @param to how it became, or is wanted to become
 * @param description in more words; nullable
 * @param fromYear first year of the period
 * @param toYear last year
 * @param size how large and clear it is; nullable
 * @param responsible code of the actor that tells of it
 * @param actors codes of others that contributed, of whatever county
 * @param projects projects behind it; may be empty
 * @param funding where the money came from, as printed: a source, a programme, a registration number
 * @param evidence what shows that it has happened; may be empty while it is wanted
 * @param subStrategies that it also belongs to, by name
 * @param elements ids of goals, priorities and focus areas of the strategy; none: the strategy as a whole
 * @param attribution what the work had to do with it; nullable; null as long as it is wanted
 * @param cooperation how those who take part worked together; nullable
 * @param origin what the work came out of; nullable
 * @param result what became of the work; nullable; null as long as it is wanted
 */
@Schema(name = "ShiftContent")
public record Shift(
        String shiftId,
        String strategyId,
        String county,
        String from,
        String to,
        String description,
        int fromYear,
        int toYear,
        ShiftSize size,
        String responsible,
        List<String> actors,
        List<ProjectReference> projects,
        List<String> funding,
        List<Evidence> evidence,
        List<String> subStrategies,
        List<String> elements,
        Attribution attribution,
        Cooperation cooperation,
        Origin origin,
        Result result) {
    public Shift {
        actors = List.copyOf(actors);
        projects = List.copyOf(projects);
        funding = List.copyOf(funding);
        evidence = List.copyOf(evidence);
        subStrategies = List.copyOf(subStrategies);
        elements = List.copyOf(elements);
    }

    /** Everybody it names. */
    List<String> actorsNamed() {
        return Stream.concat(Stream.of(responsible), actors.stream()).toList();
    }

    /** The same when it has happened: what is said of it now replaces what was wanted, evidence is added. */
    Shift happened(Happening it) {
        return new Shift(
                shiftId,
                strategyId,
                county,
                it.from() == null ? from : it.from(),
                to,
                description,
                fromYear,
                it.year(),
                it.size() == null ? size : it.size(),
                responsible,
                actors,
                projects,
                funding,
                Stream.concat(evidence.stream(), it.evidence().stream())
                        .distinct()
                        .toList(),
                subStrategies,
                elements,
                it.attribution(),
                it.cooperation() == null ? cooperation : it.cooperation(),
                origin,
                it.result());
    }
}
