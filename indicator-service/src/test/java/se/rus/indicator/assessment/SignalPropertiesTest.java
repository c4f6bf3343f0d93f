package se.rus.indicator.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.rus.contracts.indicator.DesiredDirection;
import se.rus.contracts.indicator.Signal;
import se.rus.contracts.indicator.Target;
import se.rus.contracts.indicator.TargetKind;
import se.rus.contracts.value.BilingualText;
import se.rus.indicator.definition.Definition;
import se.rus.indicator.period.Period;

/** What holds for every signal, whatever was defined and reported. Another seed each time; the message names it. */
class SignalPropertiesTest {
    private static final int ROUNDS = 20_000;
    private static final Set<String> REASONS =
            Set.of("missing", "noTarget", "noBaseline", "brokenSeries", "tooFewValues");
    private final long seed = Long.getLong("seed", new Random().nextInt());

    @Test
    void whateverIsDefinedAndReportedGetsASignalAndIsExplainedInBothLanguages() {
        for (int round = 0; round < ROUNDS; round++) {
            AssessmentInput input = anyInput(round);

            Assessment made = assess(input, round);

            boolean whole = made.signal() != null && made.trend() != null && made.deviations() != null;
            holds(whole && isExplained(made.steps()), round, made);
            holds(made.signal() != Signal.NOT_ASSESSABLE || REASONS.contains(made.reason()), round, made);
            for (TargetSignal each : made.targets()) {
                holds(each.signal() != null && isExplained(each.steps()), round, each);
            }
            holds(!Said.standings(made).contains(null), round, made.deviations());
        }
    }

    @Test
    void aBetterValueIsNeverAWorseSignalNorAWorseTrend() {
        long turned = 0;
        for (int round = 0; round < ROUNDS; round++) {
            AnyInput any = new AnyInput(seed, round);
            Measure measure = any.measure();
            Definition definition = measure.definition();
            Period period = any.period(definition.periodType());
            BigDecimal low = any.number();

            Assessment ofLow = assess(measure.input(period, low), round);
            Assessment ofHigh =
                    assess(measure.input(period, low.add(any.number().abs())), round);

            for (int i = 0; i < ofLow.targets().size(); i++) {
                TargetSignal lower = ofLow.targets().get(i);
                TargetSignal higher = ofHigh.targets().get(i);
                int sense = sense(definition, lower.period());
                int worse = Integer.signum(higher.signal().compareTo(lower.signal()));
                holds(sense == 0 || worse != sense, round, List.of(lower, higher));
            }
            int worse = Integer.signum(ofHigh.trend().compareTo(ofLow.trend()));
            int sense = sense(definition.desired());
            holds(sense == 0 || worse != sense, round, List.of(ofLow, ofHigh));
            turned += ofLow.targets().stream()
                    .filter(each -> String.valueOf(each.reason()).startsWith("forecast"))
                    .count();
        }
        assertThat(turned)
                .as("signals that the forecast turned, -Dseed=%d", seed)
                .isGreaterThan(100);
    }

    @Test
    void aValueNearerToWhereItIsToLieIsNeverAWorseSignal() {
        for (int round = 0; round < ROUNDS; round++) {
            AnyInput any = new AnyInput(seed, round);
            boolean kept = round % 2 == 0;
            BigDecimal low = any.number();
            BigDecimal high = low.add(any.number().abs());
            Measure measure = kept
                    ? Measure.that(DesiredDirection.KEEP).to("2026", low.toString())
                    : Measure.that(DesiredDirection.RANGE)
                            .to("2026", TargetKind.LOWER_BOUND, low.toString())
                            .to("2026", TargetKind.UPPER_BOUND, high.toString());
            measure.unchangedWithin(any.number().abs());
            BigDecimal near = (kept ? low : high).add(any.number().abs());
            BigDecimal far = near.add(any.number().abs());

            Assessment ofNear = assess(measure.input(Period.of("2025"), near), round);
            Assessment ofFar = assess(measure.input(Period.of("2025"), far), round);

            holds(ofNear.signal().compareTo(ofFar.signal()) <= 0, round, List.of(ofNear, ofFar));
        }
    }

    @Test
    void theMirrorImageGetsTheSameSignalAndTheMirroredNumbers() {
        for (int round = 0; round < ROUNDS; round++) {
            AssessmentInput input = anyInput(round);

            Assessment made = assess(input, round);
            Assessment mirrored = assess(Mirror.of(input), round);

            holds(Said.words(mirrored).equals(Said.words(made)), round, List.of(made, mirrored));
            List<BigDecimal> turned =
                    Said.numbers(made).stream().map(BigDecimal::negate).toList();
            holds(Said.numbers(mirrored).equals(turned), round, List.of(made, mirrored));
        }
    }

    private AssessmentInput anyInput(int round) {
        AnyInput any = new AnyInput(seed, round);
        Measure measure = any.measure();
        return measure.input(any.period(measure.definition().periodType()), any.value());
    }

    private Assessment assess(AssessmentInput input, int round) {
        try {
            return Assessor.assess(input);
        } catch (RuntimeException e) {
            throw new AssertionError("round " + round + " of -Dseed=" + seed + " threw: " + input, e);
        }
    }

    private void holds(boolean it, int round, Object about) {
        if (!it) {
            throw new AssertionError("round " + round + " of -Dseed=" + seed + ": " + about);
        }
    }

    private static boolean isExplained(List<BilingualText> steps) {
        return !steps.isEmpty()
                && steps.stream()
                        .flatMap(each -> Stream.of(each.sv(), each.en()))
                        .noneMatch(each -> each.isBlank() || each.contains("%s") || each.contains("null"));
    }

    /** 1 when higher is better for the target, -1 when lower is, 0 when neither. */
    private static int sense(Definition definition, String period) {
        Target target = definition.targets().stream()
                .filter(each -> each.period().equals(period))
                .findFirst()
                .orElseThrow();
        boolean number = target.kind() != TargetKind.DIRECTION;
        if (definition.desired() == DesiredDirection.RANGE && number) {
            return 0;
        }
        return switch (target.kind()) {
            case UPPER_BOUND -> -1;
            case LOWER_BOUND -> 1;
            case VALUE -> sense(definition.desired());
            case DIRECTION -> sense(target.direction());
        };
    }

    private static int sense(DesiredDirection direction) {
        return switch (direction) {
            case INCREASE -> 1;
            case DECREASE -> -1;
            case KEEP, RANGE -> 0;
        };
    }
}
