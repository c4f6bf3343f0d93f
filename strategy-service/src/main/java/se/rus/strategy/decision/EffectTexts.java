package se.rus.strategy.decision;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import se.rus.contracts.indicator.Signal;
import se.rus.contracts.value.BilingualText;
import se.rus.strategy.deviation.Heard;

/** Says how it was found whether a decision helped. */
final class EffectTexts {
    static final BilingualText NOT_CARRIED_OUT = new BilingualText(
            "Ingen åtgärd har antagits och genomförts, så beslutet kan inte ha hjälpt.",
            "No measure was adopted and carried out, so the decision cannot have helped.");
    static final BilingualText NOTHING_REPORTED = new BilingualText(
            "Det är inte rapporterat att någon åtgärd är genomförd ännu.",
            "It has not been reported that any measure is carried out yet.");
    static final BilingualText CONTRIBUTION = new BilingualText(
            "Det visar vad som skedde efter åtgärderna, inte att de var orsaken.",
            "It shows what happened after the measures, not that they were the cause.");

    private static final BilingualText NOT_COMPARED = new BilingualText("kan inte jämföras", "cannot be compared");

    private EffectTexts() {}

    static BilingualText nothingBefore(LocalDate first) {
        return new BilingualText(
                "Det finns ingen bedömd period som slutade före %s, då den första åtgärden genomfördes."
                        .formatted(first),
                "There is no assessed period that ended before %s, when the first measure was carried out."
                        .formatted(first));
    }

    static BilingualText nothingAfter(LocalDate last) {
        return new BilingualText(
                "Det finns ingen bedömd period som började efter %s, då den sista åtgärden genomfördes."
                        .formatted(last),
                "There is no assessed period that began after %s, when the last measure was carried out."
                        .formatted(last));
    }

    static BilingualText values(Heard before, Heard after, Optional<Change> change) {
        BilingualText way = change.map(EffectTexts::words).orElse(NOT_COMPARED);
        return new BilingualText(
                "Värdet var %s för %s och %s för %s: %s."
                        .formatted(sv(before.value()), before.period(), sv(after.value()), after.period(), way.sv()),
                "The value was %s in %s and %s in %s: %s."
                        .formatted(en(before.value()), before.period(), en(after.value()), after.period(), way.en()));
    }

    static BilingualText signals(Heard before, Heard after, Optional<Change> change) {
        BilingualText way = change.map(EffectTexts::words).orElse(NOT_COMPARED);
        return new BilingualText(
                "Signalen var ”%s” och är ”%s”: %s.".formatted(sv(before.signal()), sv(after.signal()), way.sv()),
                "The signal was “%s” and is “%s”: %s.".formatted(en(before.signal()), en(after.signal()), way.en()));
    }

    private static BilingualText words(Change change) {
        return switch (change) {
            case BETTER -> new BilingualText("bättre", "better");
            case SAME -> new BilingualText("som förut", "as before");
            case WORSE -> new BilingualText("sämre", "worse");
        };
    }

    private static String sv(BigDecimal value) {
        return value == null ? "okänt" : value.toPlainString().replace('.', ',').replace('-', '−');
    }

    private static String en(BigDecimal value) {
        return value == null ? "unknown" : value.toPlainString();
    }

    private static String sv(Signal signal) {
        return switch (signal) {
            case ACHIEVED -> "uppnått";
            case ON_TRACK -> "på väg";
            case AT_RISK -> "i riskzonen";
            case OFF_TRACK -> "når inte målet";
            case NOT_ASSESSABLE -> "kan inte bedömas";
        };
    }

    private static String en(Signal signal) {
        return switch (signal) {
            case ACHIEVED -> "achieved";
            case ON_TRACK -> "on track";
            case AT_RISK -> "at risk";
            case OFF_TRACK -> "off track";
            case NOT_ASSESSABLE -> "not assessable";
        };
    }
}
