package se.rus.strategy.report.page;

import se.rus.contracts.value.BilingualText;

/** The words of the page. Places for values are marked %s. */
enum Texts {
    HEADING("Uppföljning %s: %s", "Follow-up %s: %s"),
    HEADING_OF_PERIOD("Utvärdering %s–%s: %s", "Evaluation %s–%s: %s"),
    HEADING_OF_DIALOGUE("Dialogunderlag %s, %s: %s", "For a dialogue %s, %s: %s"),
    SERIES("Rapport nummer", "Report number"),
    SERIES_VALUE("%s i serien för %s", "%s in the series of %s"),
    SERIES_OF_PERIOD("%s i serien av utvärderingar för %s", "%s in the series of evaluations of %s"),
    SERIES_OF_DIALOGUE("%s i serien av dialogunderlag för %s", "%s in the series of dialogues of %s"),
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
    PRIORITIES("Prioriteringar och insatsområden", "Priorities and focus areas"),
    PRIORITIES_READ(
            "En prioritering har det som hör till dess mål eller insatsområden, en gång. Ett mål kan höra till flera"
                    + " prioriteringar, så de läggs inte ihop. Insatsområdena och det som är utanför dem ger tillsammans"
                    + " helheten.",
            "A priority has what belongs to its goals or focus areas, once. A goal may belong to several priorities, so"
                    + " they are not added up. The focus areas and what is outside them make the whole."),
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
    NO_DEVIATIONS("Inga avvikelser är öppna.", "No deviations are open."),
    DEVELOPMENT("Utvecklingen under mandatperioden", "The development in the mandate period"),
    BEGINNING(
            "Början är läget i %s, den %s. Slutet är läget den %s.",
            "The beginning is the state in %s, as of %s. The end is the state as of %s."),
    NO_BEGINNING(
            "Ingen årsrapport har tagits fram under perioden, så läget i dess början är inte känt.",
            "No yearly report was made in the period, so the state at its beginning is not known."),
    NO_CHANGES(
            "Ingen signal är en annan i slutet än i början.", "No signal is another at the end than at the beginning."),
    RESULTS("Beslut och förflyttningar under perioden", "Decisions and shifts in the period"),
    NO_DECISIONS_OF_PERIOD(
            "Inga beslut har registrerats för perioden.", "No decisions have been registered for the period."),
    NO_SHIFTS_OF_PERIOD(
            "Inga förflyttningar har registrerats för perioden.", "No shifts have been registered for the period."),
    FUNDING_OVER_TIME("Medel över perioden", "Funding over the period"),
    LINKED("Rapporter som utvärderingen bygger på", "Reports that the evaluation builds on"),
    NO_LINKED(
            "Inga årsrapporter eller redovisningar till regeringen finns för perioden.",
            "There are no yearly reports or reports to the government of the period."),
    STATUS("Kommunens läge", "How the municipality stands"),
    STATUS_READ(
            "Länets värde är aktörernas värden tillsammans, där de läggs ihop. Jämförelsegruppens median finns där"
                    + " indikatorn har en jämförelsegrupp, och gäller samma period som kommunens värde.",
            "The value of the county is that of its actors put together, where that is done. The median of the comparison"
                    + " group is there where the indicator has one, and is of the same period as the municipality's"
                    + " value."),
    NO_STATUS(
            "Kommunen ska inte rapportera någon av strategins indikatorer.",
            "The municipality is to report none of the strategy's indicators."),
    NO_CONTRIBUTION(
            "Kommunen har inte rapporterat något eller fått medel.",
            "The municipality has reported nothing and been granted nothing."),
    NO_SHIFTS_OF_ACTOR(
            "Inga förflyttningar som kommunen har medverkat i har registrerats för året.",
            "No shifts that the municipality took part in have been registered for the year."),
    ANALYSIS("Analys: vad som avviker och varför", "Analysis: what is off, and why"),
    TARGETS("Målbilder", "Target images"),
    QUESTIONS("Att samtala om", "To talk about"),
    WHY("Vad beror läget på, och vad har vi belägg för?", "What is the cause, and what do we have evidence of?"),
    WHERE_TO("Vart vill kommunen nå, och till när?", "Where does the municipality want to get, and by when?"),
    WHO_DOES_WHAT(
            "Vem gör vad, och hur följer vi upp det tillsammans?",
            "Who does what, and how do we follow that up together?");

    private final BilingualText text;

    Texts(String sv, String en) {
        this.text = new BilingualText(sv, en);
    }

    BilingualText text() {
        return text;
    }
}
