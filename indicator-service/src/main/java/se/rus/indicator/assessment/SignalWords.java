package se.rus.indicator.assessment;

import java.math.BigDecimal;
import se.rus.contracts.indicator.DesiredDirection;
import se.rus.contracts.indicator.Signal;
import se.rus.contracts.indicator.Target;
import se.rus.contracts.value.BilingualText;
import se.rus.indicator.period.Period;

/** The steps to a signal, in words. */
final class SignalWords {
    private static final BilingualText BASELINE = new BilingualText("basvärdet", "the baseline");
    private static final BilingualText SERIES_VALUE = new BilingualText("seriens värde", "the series' value");

    private SignalWords() {}

    static BilingualText of(Signal signal) {
        return switch (signal) {
            case ACHIEVED -> new BilingualText("uppnått", "achieved");
            case ON_TRACK -> new BilingualText("på väg", "on track");
            case AT_RISK -> new BilingualText("risk", "at risk");
            case OFF_TRACK -> new BilingualText("avviker", "off track");
            case NOT_ASSESSABLE -> new BilingualText("kan inte bedömas", "not assessable");
        };
    }

    static Steps compared(boolean higherIsBetter, BigDecimal value, Target target) {
        BilingualText side =
                higherIsBetter ? new BilingualText("minst", "at least") : new BilingualText("högst", "at most");
        return Steps.say(
                "Värdet %s jämförs med målet %s: %s %s.",
                "The value %s is compared with the target of %s: %s %s.", value, target.period(), side, target.value());
    }

    static Steps reached(boolean reached) {
        return reached
                ? Steps.say("Målet är nått.", "The target is reached.")
                : Steps.say("Målet är inte nått.", "The target is not reached.");
    }

    static Steps noStart(String reason) {
        return switch (reason) {
            case "brokenSeries" ->
                Steps.say(
                        "Basvärdet och de tidigare värdena ligger före brottet i serien, så vägen kan inte bedömas.",
                        "The baseline and the earlier values lie before the break in the series, so the way cannot be"
                                + " assessed.");
            case "tooFewValues" ->
                Steps.say(
                        "Basvärde saknas och inget tidigare värde gäller samma del av året, så vägen kan inte bedömas.",
                        "There is no baseline value and no earlier value of the same part of the year, so the way cannot"
                                + " be assessed.");
            default ->
                Steps.say(
                        "Basvärde saknas och inget tidigare värde finns, så vägen mot målet kan inte bedömas.",
                        "There is no baseline value and no earlier value, so the way to the target cannot be assessed.");
        };
    }

    static Steps line(Start from, Target target, BigDecimal exactly, Period period) {
        Steps instead = from.stated()
                ? Steps.NONE
                : Steps.say(
                        "Basvärde saknas; linjen börjar i seriens första jämförbara värde.",
                        "There is no baseline value; the line begins at the first comparable value of the series.");
        return instead.and(
                "På den räta linjen från %s (%s) till %s (%s) väntas %s för %s.",
                "On the straight line from %s (%s) to %s (%s), %s is expected for %s.",
                from.value(),
                from.period(),
                target.value(),
                target.period(),
                Steps.shown(exactly, from.value(), target.value()),
                period);
    }

    static Steps onLine(boolean reached) {
        return reached
                ? Steps.say("Värdet ligger på eller bortom linjen.", "The value lies on or beyond the line.")
                : Steps.say("Värdet ligger bakom linjen.", "The value lies behind the line.");
    }

    static Steps againstStart(boolean better, Start from) {
        BilingualText what = from.stated() ? BASELINE : SERIES_VALUE;
        return better
                ? Steps.say("Värdet är bättre än %s %s.", "The value is better than %s %s.", what, from.value())
                : Steps.say(
                        "Värdet är inte bättre än %s %s.", "The value is not better than %s %s.", what, from.value());
    }

    static Steps turned(boolean reaches, Signal from, Signal to) {
        return reaches
                ? Steps.say(
                        "Prognosen når målet: signalen går ett steg upp, från %s till %s.",
                        "The forecast reaches the target: the signal moves one step up, from %s to %s.",
                        of(from),
                        of(to))
                : Steps.say(
                        "Prognosen når inte målet: signalen går ett steg ned, från %s till %s.",
                        "The forecast does not reach the target: the signal moves one step down, from %s to %s.",
                        of(from),
                        of(to));
    }

    static Steps kept(BigDecimal level, BigDecimal within, BigDecimal value, boolean kept) {
        return Steps.say(
                        "Nivån %s ska behållas; en skillnad på högst %s räknas som oförändrat. Värdet är %s.",
                        "The level %s is to be kept; a difference of at most %s counts as unchanged. The value is %s.",
                        level,
                        within,
                        value)
                .then(
                        kept
                                ? Steps.say("Nivån är behållen.", "The level is kept.")
                                : Steps.say("Nivån är inte behållen.", "The level is not kept."));
    }

    static Steps range(Aim aim, Region region, BigDecimal value, boolean within) {
        Object open = new BilingualText("öppet", "open");
        return Steps.say(
                        "Intervallet för %s är från %s till %s; värdet är %s.",
                        "The range for %s is from %s to %s; the value is %s.",
                        aim.period(),
                        region.low() == null ? open : region.low(),
                        region.high() == null ? open : region.high(),
                        value)
                .then(
                        within
                                ? Steps.say("Värdet ligger inom intervallet.", "The value lies within the range.")
                                : Steps.say("Värdet ligger utanför intervallet.", "The value lies outside the range."));
    }

    static Steps moved(
            DesiredDirection wanted,
            Start from,
            BigDecimal value,
            BigDecimal moved,
            BigDecimal within,
            boolean unchanged,
            boolean right) {
        BilingualText what = from.stated() ? BASELINE : new BilingualText("föregående värde", "the previous value");
        Steps steps = Steps.say(
                "Målet är en riktning (%s): från %s %s (%s) till %s är ändringen %s.",
                "The target is a direction (%s): from %s %s (%s) to %s the change is %s.",
                InputWords.of(wanted),
                what,
                from.value(),
                from.period(),
                value,
                moved);
        if (unchanged) {
            steps = steps.and(
                    "En ändring på högst %s räknas som oförändrat.",
                    "A change of at most %s counts as unchanged.", within);
        }
        return right
                ? steps.and("Utvecklingen går åt rätt håll.", "It moves the right way.")
                : steps.and("Utvecklingen går inte åt rätt håll.", "It does not move the right way.");
    }

    static Steps overridden(Signal by, Assessment.Override made) {
        return Steps.say(
                "Signalen är satt för hand till %s av %s (%s); beräkningen gav %s. Motivering: %s",
                "The signal is set by hand to %s by %s (%s); the calculation gave %s. Motivation: %s",
                of(by),
                made.client(),
                made.at(),
                of(made.computed()),
                made.motivation());
    }
}
