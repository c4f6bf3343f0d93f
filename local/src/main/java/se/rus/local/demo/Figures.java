package se.rus.local.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;

/** Invented but plausible figures, the same at every run: between the baseline and a little beyond the target. */
final class Figures {
    private Figures() {}

    static BigDecimal of(Measure measure, String municipality, int year) {
        Random random = new Random(measure.number() * 1_000_003L + Integer.parseInt(municipality) * 31L + year);
        // How far on its way a municipality has come: most are short of the first target, some are past it.
        BigDecimal way = BigDecimal.valueOf(random.nextInt(-20, 130), 2);
        BigDecimal from = measure.baseline()
                .orElseGet(() -> measure.firstTarget().orElseThrow().multiply(new BigDecimal("0.7")));
        BigDecimal to = measure.firstTarget().orElseGet(() -> somewhatMore(from));
        BigDecimal value = from.add(to.subtract(from).multiply(way));
        if (from.signum() >= 0 && to.signum() >= 0) {
            value = value.max(BigDecimal.ZERO);
        }
        if (measure.unit().equals("%")) {
            value = value.min(BigDecimal.valueOf(100));
        }
        return value.setScale(measure.decimals(), RoundingMode.HALF_UP);
    }

    /** Where a mere "increase" may lead: a tenth more, or from nothing to twelve. */
    private static BigDecimal somewhatMore(BigDecimal from) {
        return from.signum() == 0 ? BigDecimal.valueOf(12) : from.multiply(new BigDecimal("1.1"));
    }
}
