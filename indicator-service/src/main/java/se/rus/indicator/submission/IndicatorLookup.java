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

/** Finds what rows call an indicator: its code in the county, its Swedish name there, or its id. */
@ApplicationScoped
public class IndicatorLookup {
    private final Definitions definitions;
    private final IndicatorNames names;

    IndicatorLookup(Definitions definitions, IndicatorNames names) {
        this.definitions = definitions;
        this.names = names;
    }

    /** Those that exist; what nobody is called is absent. */
    Uni<KnownIndicators> find(String county, Set<String> called) {
        return definitions
                .idsByCode(county, called)
                .chain(byCode -> names.ids(county, rest(called, byCode.keySet()))
                        .chain(byName -> {
                            Map<String, String> ids = new HashMap<>(byName);
                            ids.putAll(byCode);
                            List<String> wanted = Stream.concat(
                                            ids.values().stream(), rest(called, ids.keySet()).stream())
                                    .toList();
                            return definitions.byId(wanted).map(found -> new KnownIndicators(ids, found));
                        }));
    }

    private static List<String> rest(Set<String> all, Collection<String> known) {
        return all.stream().filter(each -> !known.contains(each)).toList();
    }
}
