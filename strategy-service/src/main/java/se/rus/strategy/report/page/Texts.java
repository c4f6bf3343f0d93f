package se.rus.strategy.report.page;

import se.rus.contracts.value.BilingualText;

/** The words of the page. Places for values are marked %s. */
enum Texts {
    HEADING("Uppföljning %s: %s", "Follow-up %s: %s"),
    SERIES("Rapport nummer", "Report number"),
    SERIES_VALUE("%s i serien för %s", "%s in the series of %s"),
    AS_OF("Läget den", "As of"),
    MADE("Framtagen", "Made on"),
    PERIOD("Strategins period", "Period of the strategy"),
    OTHER_FORMS("Andra format", "Other formats"),
    OTHER_LANGUAGE("In English", "På svenska"),
    PDF("PDF (tillgänglig)", "PDF (accessible)"),
    XLSX("Siffrorna som kalkylblad (XLSX)", "The figures as a spreadsheet (XLSX)"),
    SKIP("Till innehållet", "To the content"),
    SCOPE("Vad rapporten omfattar", "What the report covers"),
    NOT_COVERED("Vad den inte omfattar", "What it does not cover"),
    IN_SHORT("Läget i korthet", "The state in short"),
    REPORTED(
            "%s av %s väntade värden är rapporterade, från %s indikatorer.",
            "%s of %s expected values have been reported, from %s indicators."),
    GRANTED(
            "%s projekt har beviljats %s kronor av de källor som redovisas här.",
            "%s projects have been granted %s kronor from the sources shown here."),
    WAITING(
            "Räknas inte i någon summa, eftersom det de hör till ännu inte är känt: %s observationer och %s beviljanden.",
            "Not counted in any total, because what they belong to is not known yet: %s observations and %s grants."),
    SIGNALS("Signaler per mål", "Signals by goal"),
    SIGNALS_READ(
            "En signal visar hur en aktörs senaste värde för en indikator står mot målvärdet. Varje signal har en symbol"
                    + " och ett ord:",
            "A signal shows how an actor's latest value of an indicator stands against the target. Each signal has a"
                    + " symbol and a word:"),
    GOALS("Mål för mål", "Goal by goal"),
    GOAL("Mål %s: %s", "Goal %s: %s"),
    NO_INDICATORS("Målet följs inte upp med någon indikator.", "No indicator follows up this goal."),
    NO_PROJECTS("Inget projekt har beviljats medel under målet.", "No project has been granted money under this goal."),
    ACTORS("Aktörernas bidrag", "The actors' contributions"),
    FUNDING("Medel per källa", "Funding by source"),
    NO_FUNDING("Inga medel har beviljats.", "No money has been granted."),
    EXCLUDED("Ingår inte i någon summa", "In no total"),
    NOT_ALL(
            "Beloppen är inte alla medel; se vad som inte ingår under Medel per källa.",
            "The amounts are not all the money; see what is in no total under Funding by source."),
    LEVERAGE(
            "För varje krona av 1:1-medel har %s kronor beviljats från övriga källor som redovisas här.",
            "For each krona of 1:1 funds, %s kronor were granted from the other sources shown here."),
    SHIFTS("Förflyttningar", "Shifts"),
    NO_SHIFTS("Inga förflyttningar har registrerats för året.", "No shifts have been registered for the year."),
    DECISIONS("Beslut och återrapportering", "Decisions and what became of them"),
    NO_DECISIONS("Inga beslut har registrerats för året.", "No decisions have been registered for the year."),
    OUTCOMES("Vad tidigare beslut ledde till", "What came of earlier decisions"),
    OUTCOMES_READ(
            "Perioden före åtgärden jämförs med perioden efter. Det visar vad som skedde sedan, inte att beslutet var"
                    + " orsaken.",
            "The period before the measure is compared with the period after. It shows what happened then, not that the"
                    + " decision was the cause."),
    NO_OUTCOMES("Inget beslut har någon åtgärd att mäta.", "No decision has a measure to follow up."),
    SUSTAINABILITY("Hållbarhetsperspektiv i besluten", "Sustainability in the decisions"),
    NO_CONSEQUENCES("Inga konsekvenser har bedömts.", "No consequences have been assessed."),
    DEVIATIONS("Vad som avviker och vad som görs", "What is off and what is being done"),
    NO_DEVIATIONS("Inga avvikelser är öppna.", "No deviations are open.");

    private final BilingualText text;

    Texts(String sv, String en) {
        this.text = new BilingualText(sv, en);
    }

    BilingualText text() {
        return text;
    }
}
