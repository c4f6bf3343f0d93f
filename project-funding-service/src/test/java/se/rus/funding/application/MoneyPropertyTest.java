package se.rus.funding.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import se.rus.funding.application.ApplicationCommand.Submit;
import se.rus.funding.application.ApplicationEvent.GrantDecided;

/** Generated cases. The seed is printed and can be given back with -Dseed=... */
class MoneyPropertyTest {
    private static final int CASES = 2_000;
    private final long seed = Long.getLong("seed", System.nanoTime());
    private final SplittableRandom random = new SplittableRandom(seed);

    @Test
    void whatever_is_granted_the_financing_sums_to_the_cost_and_the_source_pays_exactly_the_grant() {
        System.out.println("MoneyPropertyTest seed=" + seed);
        for (int i = 0; i < CASES; i++) {
            Submit application = application();
            Ceiling ceiling = application.terms().orElseThrow().ceiling();
            long largest = Math.min(application.appliedKronor(), ceiling.largestGrant(application.totalCostKronor()));
            if (largest == 0) {
                continue;
            }
            long granted = random.nextLong(1, largest + 1);
            GrantDecided decided = Case.given(application)
                    .when(AnApplication.grant(ceiling, granted))
                    .then(GrantDecided.class);
            String source = application.terms().orElseThrow().source();
            assertEquals(application.totalCostKronor(), Financing.sum(decided.financing()), () -> "seed " + seed);
            assertEquals(granted, Financing.of(decided.financing(), source), () -> "seed " + seed);
        }
    }

    @Test
    void the_ceiling_agrees_with_decimal_arithmetic_to_the_krona() {
        System.out.println("MoneyPropertyTest seed=" + seed);
        for (int i = 0; i < CASES; i++) {
            Ceiling ceiling = new Ceiling(random.nextInt(1, 101), "generated");
            long cost = random.nextLong(1, Kronor.LARGEST + 1);
            long largest = ceiling.largestGrant(cost);
            BigDecimal exact = BigDecimal.valueOf(cost)
                    .multiply(BigDecimal.valueOf(ceiling.percent()))
                    .movePointLeft(2);
            assertEquals(exact.toBigInteger().longValueExact(), largest, () -> "seed " + seed);
            assertTrue(ceiling.allows(largest, cost), () -> "seed " + seed);
            assertTrue(!ceiling.allows(largest + 1, cost), () -> "seed " + seed);
        }
    }

    @Test
    void a_plan_that_is_one_krona_off_is_always_refused() {
        System.out.println("MoneyPropertyTest seed=" + seed);
        for (int i = 0; i < CASES; i++) {
            Submit application = application();
            List<FinancingRow> rows = new ArrayList<>(application.financing());
            rows.add(new FinancingRow("en krona", 1));
            assertTrue(
                    Financing.sumRejection(rows, application.totalCostKronor()).isPresent(), () -> "seed " + seed);
        }
    }

    private Submit application() {
        Terms terms = random.nextBoolean() ? AnApplication.ONE_TO_ONE : AnApplication.ERUF;
        long cost = random.nextLong(2, random.nextBoolean() ? 1_000 : 50_000_000);
        long applied = random.nextLong(1, cost);
        List<FinancingRow> rows = new ArrayList<>(List.of(new FinancingRow(terms.source(), applied)));
        long left = cost - applied;
        while (left > 0) {
            long part = random.nextInt(4) == 0 ? left : random.nextLong(1, left + 1);
            rows.add(new FinancingRow("källa " + rows.size(), part));
            left -= part;
        }
        return AnApplication.of(
                Optional.of(terms), AnApplication.GOAL, cost, applied, rows.toArray(FinancingRow[]::new));
    }
}
