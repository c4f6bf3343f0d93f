package se.rus.indicator.submission;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.rus.indicator.definition.Definitions;
import se.rus.indicator.definition.IndicatorNames;
import se.rus.indicator.definition.IndicatorNames.Named;

/** Finds what rows call an indicator: its code in the county, its Swedish name there, or its id. */
@ApplicationScoped
public class IndicatorLookup {
    private final Definitions definitions;
    private final IndicatorNames names;

    IndicatorLookup(Definitions definitions, IndicatorNames names) {
        this.definitions = definitions;
        this.names = names;
    }

    /** Those that exist; what nobody is called is absent, and what several are called names none of them. */
    Uni<KnownIndicators> find(String county, Set<String> called) {
        return definitions
                .idsByCode(county, called)
                .chain(byCode -> names.named(county, rest(called, byCode.keySet()))
                        .chain(named -> known(called, byCode, named)));
    }

    private Uni<KnownIndicators> known(Set<String> called, Map<String, String> byCode, Map<String, List<Named>> named) {
        Map<String, String> ids = new HashMap<>(byCode);
        Map<String, List<String>> several = new HashMap<>();
        named.forEach((name, those) -> {
            if (those.size() == 1) {
                ids.put(name, those.getFirst().indicatorId());
            } else {
                several.put(name, those.stream().map(Named::code).toList());
            }
        });
        List<String> wanted = Stream.concat(ids.values().stream(), rest(called, ids.keySet()).stream())
                .toList();
        return definitions.byId(wanted).map(found -> new KnownIndicators(ids, several, found));
    }

    private static List<String> rest(Set<String> all, Collection<String> known) {
        return all.stream().filter(each -> !known.contains(each)).toList();
    }
}
