package se.rus.indicator.plausibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.rus.contracts.indicator.Breakdown;
import se.rus.indicator.definition.Check;
import se.rus.indicator.definition.Check.Kind;
import se.rus.indicator.definition.Definition;
import se.rus.indicator.definition.DefinitionFixture;

/** What looks odd, check by check. The actor has reported 10, 12, 11, 13, 12 for 2019 to 2023; 2025 is reported now. */
class PlausibilityTest {
    private static final List<String> EARLIER = List.of("10", "12", "11", "13", "12");

    /** Mean 11.6, standard deviation 1.140; median 12, median distance 1, so 1.4826. */
    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "JUMP, 50, 18, false",
        "JUMP, 50, 18.01, true",
        "JUMP, 50, 6, false",
        "JUMP, 50, 5.99, true",
        "DEVIATION_FROM_MEAN, 2, 13.8, false",
        "DEVIATION_FROM_MEAN, 2, 13.9, true",
        "DEVIATION_FROM_MEAN, 2, 9.3, true",
        "DEVIATION_FROM_MEDIAN, 2, 14.9, false",
        "DEVIATION_FROM_MEDIAN, 2, 15, true",
        "DEVIATION_FROM_MEDIAN, 2, 9, true"
    })
    void aValueIsHeldAgainstTheActorsOther(Kind kind, BigDecimal limit, BigDecimal value, boolean odd) {
        assertThat(findings(kind, limit, List.of(), value, evidence())).hasSize(odd ? 1 : 0);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "RATIO, 2, 40, false",
        "RATIO, 2, 40.1, true",
        "SUM, 0, 20, false",
        "SUM, 0, 20.1, true",
        "SUM, 0.5, 20.4, false"
    })
    void aValueIsHeldAgainstAnotherIndicator(Kind kind, BigDecimal limit, BigDecimal value, boolean odd) {
        Evidence evidence = evidence();
        evidence.put("other", "0880", Breakdown.TOTAL, "2025", BigDecimal.valueOf(20));

        assertThat(findings(kind, limit, List.of("other"), value, evidence)).hasSize(odd ? 1 : 0);
        assertThat(findings(kind, limit, List.of("other"), value, evidence()))
                .as("nothing to hold it against")
                .isEmpty();
    }

    @Test
    void fromZeroThereIsNoPerCentAndFromTooFewNoDeviation() {
        Evidence few = new Evidence();
        few.put("id", "0880", Breakdown.TOTAL, "2024", BigDecimal.ZERO);

        for (Kind kind : List.of(Kind.JUMP, Kind.DEVIATION_FROM_MEAN, Kind.DEVIATION_FROM_MEDIAN)) {
            assertThat(findings(kind, BigDecimal.ONE, List.of(), BigDecimal.valueOf(1_000), few))
                    .isEmpty();
        }
    }

    @Test
    void oneOddValueMovesTheMeanAndNotTheMedian() {
        Evidence evidence = evidence();
        evidence.put("id", "0880", Breakdown.TOTAL, "2018", BigDecimal.valueOf(1_000));
        BigDecimal odd = BigDecimal.valueOf(60);

        assertThat(findings(Kind.DEVIATION_FROM_MEAN, BigDecimal.TWO, List.of(), odd, evidence))
                .isEmpty();
        assertThat(findings(Kind.DEVIATION_FROM_MEDIAN, BigDecimal.TWO, List.of(), odd, evidence))
                .hasSize(1);
    }

    @Test
    void whateverIsReportedIsLookedAtWithoutAFailure() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 5_000; round++) {
            Evidence evidence = new Evidence();
            for (int i = 0; i < random.nextInt(8); i++) {
                evidence.put(
                        random.nextBoolean() ? "id" : "other",
                        "0880",
                        Breakdown.TOTAL,
                        Integer.toString(2018 + random.nextInt(9)),
                        number(random));
            }
            Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
            boolean between = kind == Kind.RATIO || kind == Kind.SUM;
            assertThat(findings(
                            kind,
                            BigDecimal.valueOf(random.nextInt(5)),
                            between ? List.of("other") : List.of(),
                            number(random),
                            evidence))
                    .as("seed %d", seed)
                    .allSatisfy(found -> assertThat(found.text().sv()).isNotBlank());
        }
    }

    private static BigDecimal number(Random random) {
        return random.nextInt(6) == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(random.nextInt(2_000_000) - 1_000_000, random.nextInt(6));
    }

    private static Evidence evidence() {
        Evidence evidence = new Evidence();
        for (int i = 0; i < EARLIER.size(); i++) {
            evidence.put("id", "0880", Breakdown.TOTAL, Integer.toString(2019 + i), new BigDecimal(EARLIER.get(i)));
        }
        return evidence;
    }

    private static List<Finding> findings(
            Kind kind, BigDecimal limit, List<String> others, BigDecimal value, Evidence evidence) {
        Definition definition = DefinitionFixture.plain()
                .checked(new Check(kind, limit, others, Check.Severity.WARN))
                .definition();
        return Plausibility.findings(definition, "0880", "2025", Breakdown.TOTAL, value, evidence);
    }
}
