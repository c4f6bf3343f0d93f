package se.rus.indicator.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.rus.contracts.indicator.Baseline;
import se.rus.contracts.indicator.DesiredDirection;
import se.rus.contracts.indicator.Target;
import se.rus.contracts.value.BilingualText;

/** The calculation in words, step by step, as the public sees it. */
record Steps(List<BilingualText> list) {
    static Steps missing() {
        return one("Värdet är rapporterat som saknat.", "The value is reported as missing.");
    }

    static Steps noTarget(String period) {
        return one("Det finns inget målvärde.", "There is no target.");
    }

    static Steps noBaseline() {
        return one(
                "Basvärde saknas, så vägen mot målet kan inte bedömas.",
                "There is no baseline value, so the way to the target cannot be assessed.");
    }

    static Steps compared(boolean higherIsBetter, BigDecimal value, Target target) {
        String sv = higherIsBetter ? "minst" : "högst";
        String en = higherIsBetter ? "at least" : "at most";
        return one(
                "Värdet " + sv(value) + " jämförs med målet " + target.period() + ": " + sv + " " + sv(target.value())
                        + ".",
                "The value " + en(value) + " is compared with the target of " + target.period() + ": " + en + " "
                        + en(target.value()) + ".");
    }

    static Steps moved(DesiredDirection direction, BigDecimal baseline, BigDecimal value, boolean right) {
        return one(
                        "Målet är en riktning; basvärdet är " + sv(baseline) + " och värdet " + sv(value) + ".",
                        "The target is a direction; the baseline is " + en(baseline) + " and the value " + en(value)
                                + ".")
                .and(
                        right ? "Utvecklingen går åt rätt håll." : "Utvecklingen går inte åt rätt håll.",
                        right ? "It moves the right way." : "It does not move the right way.");
    }

    static Steps kept(BigDecimal target, BigDecimal value, boolean kept) {
        return one(
                "Nivån " + sv(target) + " ska behållas; värdet är " + sv(value)
                        + (kept ? "." : ", alltså inte behållen."),
                "The level " + en(target) + " is to be kept; the value is " + en(value)
                        + (kept ? "." : ", so it is not kept."));
    }

    static Steps range(List<Target> targets, BigDecimal value, boolean within) {
        String bounds = targets.stream()
                .filter(target -> target.value() != null)
                .map(target -> target.kind().word() + " " + en(target.value()))
                .collect(Collectors.joining(", "));
        return one(
                "Gränserna är " + bounds + "; värdet " + sv(value)
                        + (within ? " ligger inom dem." : " ligger inte inom dem."),
                "The bounds are " + bounds + "; the value " + en(value)
                        + (within ? " lies within." : " does not lie within."));
    }

    Steps reached() {
        return and("Målet är nått.", "The target is reached.");
    }

    Steps notReached() {
        return and("Målet är inte nått.", "The target is not reached.");
    }

    Steps line(Baseline from, Target target, BigDecimal exactly, String period) {
        BigDecimal expected = shown(exactly, from.value(), target.value());
        return and(
                "På den räta linjen från " + sv(from.value()) + " (" + from.year() + ") till " + sv(target.value())
                        + " (" + target.period() + ") väntas " + sv(expected) + " år " + period + ".",
                "On the straight line from " + en(from.value()) + " (" + from.year() + ") to " + en(target.value())
                        + " (" + target.period() + ") " + en(expected) + " is expected in " + period + ".");
    }

    Steps baseline(boolean better, Baseline from) {
        return and(
                (better ? "Värdet är bättre än basvärdet " : "Värdet är inte bättre än basvärdet ") + sv(from.value())
                        + ".",
                (better ? "The value is better than the baseline " : "The value is not better than the baseline ")
                        + en(from.value()) + ".");
    }

    Steps then(Steps more) {
        List<BilingualText> all = new ArrayList<>(list);
        all.addAll(more.list());
        return new Steps(all);
    }

    private Steps and(String sv, String en) {
        return then(one(sv, en));
    }

    private static Steps one(String sv, String en) {
        return new Steps(List.of(new BilingualText(sv, en)));
    }

    /** Two more decimals than the numbers it comes from. */
    private static BigDecimal shown(BigDecimal expected, BigDecimal from, BigDecimal target) {
        int decimals = Math.max(0, Math.max(from.scale(), target.scale())) + 2;
        return expected.scale() > decimals ? expected.setScale(decimals, RoundingMode.HALF_UP) : expected;
    }

    private static String sv(BigDecimal value) {
        return en(value).replace('.', ',');
    }

    private static String en(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
