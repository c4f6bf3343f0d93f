package se.rus.indicator.assessment;

import java.math.BigDecimal;
import se.rus.contracts.value.BilingualText;
import se.rus.indicator.assessment.Deviations.FromPeers;
import se.rus.indicator.assessment.Deviations.FromTarget;
import se.rus.indicator.assessment.Deviations.YearAhead;

/** The three deviations, in words. */
final class DeviationWords {
    private DeviationWords() {}

    static Steps target(FromTarget it, BigDecimal value) {
        return Steps.say(
                "Avvikelse från målet %s: %s − (%s) = %s, %s.",
                "Deviation from the target of %s: %s − (%s) = %s, %s.",
                it.period(),
                value,
                it.target(),
                it.difference(),
                of(it.standing()));
    }

    static Steps noTarget() {
        return Steps.say(
                "Avvikelse från målet anges inte: målet har inget tal.",
                "No deviation from the target is given: the target has no number.");
    }

    static Steps peers(FromPeers it, BigDecimal value) {
        return Steps.say(
                "Avvikelse från %s: %s − medianen %s av %s andra = %s, %s.",
                "Deviation from %s: %s − the median %s of %s others = %s, %s.",
                it.name(),
                value,
                it.median(),
                it.count(),
                it.difference(),
                of(it.standing()));
    }

    static Steps tooFewPeers(int count, int least) {
        return Steps.say(
                "Avvikelse från jämförelsegruppen anges inte: %s andra värden, minst %s krävs.",
                "No deviation from the comparison group is given: %s other values, at least %s are needed.",
                count,
                least);
    }

    static Steps ahead(YearAhead it, BigDecimal... from) {
        return Steps.say(
                "Väntad utveckling %s: prognosen %s mot %s på vägen till målet, skillnad %s, %s.",
                "Expected trend %s: the forecast %s against %s on the way to the target, difference %s, %s.",
                it.period(),
                Steps.shown(it.forecast(), from),
                Steps.shown(it.expected(), from),
                Steps.shown(it.difference(), from),
                of(it.standing()));
    }

    static Steps noneAhead(boolean forecast) {
        return forecast
                ? Steps.say(
                        "Avvikelse från väntad utveckling anges inte: det finns ingen väg med tal till målet.",
                        "No deviation from the expected trend is given: there is no way in numbers to a target.")
                : Steps.say(
                        "Avvikelse från väntad utveckling anges inte: prognos saknas.",
                        "No deviation from the expected trend is given: there is no forecast.");
    }

    private static BilingualText of(Standing standing) {
        return switch (standing) {
            case BETTER -> new BilingualText("bättre", "better");
            case EQUAL -> new BilingualText("ingen skillnad", "no difference");
            case WORSE -> new BilingualText("sämre", "worse");
            case UNKNOWN -> new BilingualText("varken bättre eller sämre", "neither better nor worse");
        };
    }
}
