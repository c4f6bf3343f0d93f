package se.rus.indicator.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.rus.contracts.indicator.DesiredDirection;
import se.rus.contracts.indicator.Signal;
import se.rus.indicator.definition.Definition;
import se.rus.indicator.period.Period;

/**
 * How a signal comes about: the value against the target, then against the straight line to it, then against where the
 * line began; at last the forecast may move it one step. Nothing is divided by a value, so zero and negative values need
 * no exception. Pure; SignalTest, SeriesTest, OutlookTest and SignalPropertiesTest hold it to docs/signals.md.
 */
public final class Assessor {
    private Assessor() {}

    /** Assesses one value of one period by itself, without a series. */
    public static Assessment assess(Definition definition, String period, BigDecimal value) {
        return assess(new AssessmentInput(definition, List.of(), Period.of(period), value, Optional.empty()));
    }

    /** Assesses a value with its series and its comparison group. Never fails: what cannot be said has its reason. */
    public static Assessment assess(AssessmentInput input) {
        ComparableSeries series = ComparableSeries.of(input);
        List<Aim> all = Aim.of(input.definition(), input.period());
        List<Aim> ahead = all.stream()
                .filter(each -> each.period().compareTo(input.period()) >= 0)
                .toList();
        Assessing assessing = new Assessing(input, series, ahead.isEmpty() ? last(all) : ahead, ahead);
        return input.value() == null ? assessing.missing() : assessing.assess();
    }

    /** By what is to be reached, range or direction or number. */
    static Verdict judge(Definition definition, ComparableSeries series, Aim aim, Outlook outlook) {
        Optional<Region> region = aim.region(definition);
        if (region.isPresent()) {
            return WithinRegion.judge(definition, aim, region.get(), outlook.value());
        }
        return aim.isDirection()
                ? Movement.judge(definition, series, aim.target().direction(), outlook.value())
                : Path.judge(definition, series, aim, outlook);
    }

    /** What is better, for the arrow and among the others; something kept is kept at its target, else its beginning. */
    static Optional<Preference> preference(Definition definition, ComparableSeries series, Optional<Aim> aim) {
        Optional<Region> stated = aim.flatMap(each -> each.region(definition));
        return Preference.of(definition.desired(), stated.or(() -> kept(definition, series)));
    }

    static TargetSignal noTarget() {
        return new TargetSignal(
                null,
                Signal.NOT_ASSESSABLE,
                "noTarget",
                null,
                null,
                InputWords.noTarget().list());
    }

    private static Optional<Region> kept(Definition definition, ComparableSeries series) {
        return definition.desired() == DesiredDirection.KEEP
                ? Start.ofDirection(definition, series)
                        .map(each -> Region.around(each.value(), definition.unchangedWithin()))
                : Optional.empty();
    }

    private static List<Aim> last(List<Aim> all) {
        return all.isEmpty() ? all : List.of(all.getLast());
    }
}
