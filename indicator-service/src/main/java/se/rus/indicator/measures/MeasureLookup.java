package se.rus.indicator.measures;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import se.rus.indicator.definition.Definition;
import se.rus.indicator.definition.Definitions;
import se.rus.indicator.definition.IndicatorNames;

/** Finds what stands already of a table's measures, by code and by name. */
@ApplicationScoped
public class MeasureLookup {
    private final Definitions definitions;
    private final IndicatorNames names;

    MeasureLookup(Definitions definitions, IndicatorNames names) {
        this.definitions = definitions;
        this.names = names;
    }

    Uni<KnownMeasures> find(String county, List<MeasureRead> rows) {
        List<Definition> wanted = rows.stream()
                .filter(MeasureRead.Ready.class::isInstance)
                .map(row -> ((MeasureRead.Ready) row).definition())
                .toList();
        return definitions
                .idsByCode(
                        county, wanted.stream().map(Definition::code).distinct().toList())
                .chain(ids -> standing(county, ids, wanted));
    }

    private Uni<KnownMeasures> standing(String county, Map<String, String> ids, List<Definition> wanted) {
        List<String> called =
                wanted.stream().map(each -> each.name().sv()).distinct().toList();
        return definitions
                .current(ids.values())
                .chain(known -> names.named(county, called).map(named -> new KnownMeasures(ids, known, named)));
    }
}
