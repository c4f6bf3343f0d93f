package se.rus.indicator.signal;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.rus.indicator.assessment.Assessment;
import se.rus.indicator.assessment.AssessmentInput;
import se.rus.indicator.assessment.Assessor;
import se.rus.indicator.assessment.CountyValue;
import se.rus.indicator.assessment.Point;
import se.rus.indicator.definition.Aggregation;
import se.rus.indicator.definition.Definition;
import se.rus.indicator.definition.DefinitionState;
import se.rus.indicator.definition.Definitions;
import se.rus.indicator.period.Period;
import se.rus.indicator.signal.SignalMaterial.Latest;
import se.rus.indicator.signal.SignalMaterial.Whose;
import se.rus.platform.store.Append;
import se.rus.platform.store.EventIds;
import se.rus.platform.store.EventStore;
import se.rus.platform.store.NewEvent;

/** Puts the values of a county's actors together, as the indicator says, and assesses the result; on the caller's thread. */
@ApplicationScoped
public class CountySignals {
    private final Definitions definitions;
    private final SignalMaterial material;
    private final EventStore store;
    private final EventIds ids;
    private final Clock clock;

    CountySignals(Definitions definitions, SignalMaterial material, EventStore store, EventIds ids, Clock clock) {
        this.definitions = definitions;
        this.material = material;
        this.store = store;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Also those that are weighted by one of these. Indicators whose values are never put together have no signal of the
     * county.
     */
    void assess(Collection<String> changed) {
        Set<String> indicators = new HashSet<>(changed);
        indicators.addAll(Worked.await(material.weightedBy(changed)));
        List<Definition> aggregated = Worked.await(definitions.current(indicators)).values().stream()
                .map(DefinitionState::definition)
                .filter(each -> each.aggregation().method() != Aggregation.Method.NONE)
                .toList();
        if (!aggregated.isEmpty()) {
            assess(aggregated);
        }
    }

    private void assess(List<Definition> aggregated) {
        List<String> ids = aggregated.stream().map(Definition::indicatorId).toList();
        List<String> withWeights = Stream.concat(
                        ids.stream(),
                        aggregated.stream()
                                .flatMap(each ->
                                        Stream.ofNullable(each.aggregation().denominator())))
                .distinct()
                .toList();
        Totals totals = Worked.await(material.totals(withWeights));
        Map<Whose, Latest> latest = Worked.await(material.countyLatest(ids));
        Worked.await(store.appendAll(aggregated.stream()
                .flatMap(each -> unit(each, totals, latest).stream())
                .toList()));
    }

    private Optional<Append> unit(Definition definition, Totals totals, Map<Whose, Latest> latest) {
        List<Point> series = new ArrayList<>();
        CountyValue value = null;
        for (Period period : totals.periods(definition.indicatorId())) {
            value = CountyValue.of(definition, totals.contributions(definition, period));
            Optional.ofNullable(value.value()).map(it -> new Point(period, it)).ifPresent(series::add);
        }
        if (value == null) {
            return Optional.empty();
        }
        Period last = totals.periods(definition.indicatorId()).getLast();
        BigDecimal assessed = value.value();
        Assessment assessment =
                Assessor.assess(new AssessmentInput(definition, series, last, assessed, Optional.empty()));
        Optional<Latest> before =
                Optional.ofNullable(latest.get(new Whose(definition.indicatorId(), SignalMaterial.COUNTY)));
        return before.filter(each -> each.assessment().equals(assessment)).isPresent()
                ? Optional.empty()
                : Optional.of(append(definition, last, value, assessment, before));
    }

    private Append append(
            Definition definition, Period period, CountyValue value, Assessment assessment, Optional<Latest> before) {
        SignalEvent event = new SignalEvent.CountyAssessed(
                definition.indicatorId(), definition.county(), period.text(), value, assessment, clock.instant());
        return Append.of(
                Signals.countyStream(definition.indicatorId(), definition.county()),
                before.map(Latest::version).orElse(0L),
                List.of(new NewEvent(ids.next(), event)),
                Worked.metadata(definition.county()));
    }
}
