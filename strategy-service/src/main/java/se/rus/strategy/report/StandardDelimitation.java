package se.rus.strategy.report;

import java.util.List;
import se.rus.contracts.value.BilingualText;

/** What every report covers and leaves out, because of where its figures come from. */
final class StandardDelimitation {
    static final Delimitation TEXT = new Delimitation(
            new BilingualText(
                    "Rapporten omfattar strategins mål med de indikatorer som följs upp, de värden som aktörerna har"
                            + " rapporterat, de medel som har beviljats till projekt inom strategin, samt de"
                            + " förflyttningar och beslut som har registrerats.",
                    "The report covers the goals of the strategy with the indicators that are followed up, the values"
                            + " that the actors have reported, the money granted to projects under the strategy, and"
                            + " the shifts and decisions that have been registered."),
            new BilingualText(
                    "Rapporten visar inte arbete som ingen aktör har rapporterat. En signal visar hur en indikator"
                            + " står mot sitt målvärde; den visar inte vad som har orsakat utvecklingen.",
                    "The report does not show work that no actor has reported. A signal shows how an indicator stands"
                            + " against its target; it does not show what caused the development."),
            List.of(
                    new BilingualText(
                            "Medfinansiering från andra än den som har fattat beslutet",
                            "Co-financing by others than the one that decided"),
                    new BilingualText(
                            "Kommunernas och regionens egen verksamhet, som betalas med skatt",
                            "The municipalities' and the region's own operations, which are paid by tax"),
                    new BilingualText(
                            "Statliga medel och EU-medel som har beslutats i andra system",
                            "State and EU money that was decided in other systems"),
                    new BilingualText(
                            "Utbetalningar som inte är registrerade; det utbetalda står för sig, bredvid det beviljade",
                            "Payments that are not registered; what was paid stands by itself, beside what was granted")));

    private static final BilingualText PERIOD = new BilingualText(
            "Utvärderingen omfattar mandatperiodens år: läget i periodens tidigaste årsrapport bredvid läget i dess slut,"
                    + " förflyttningar och beslut under åren samt de medel som har beviljats.",
            "The evaluation covers the years of the mandate period: the state in its earliest yearly report beside that"
                    + " at its end, shifts and decisions of those years, and the money granted.");
    private static final BilingualText STATUS = new BilingualText(
            "Underlaget visar kommunens läge bredvid länets och, där en indikator har en jämförelsegrupp, gruppens"
                    + " median; öppna avvikelser med orsaker; och målvärdena.",
            "It shows how the municipality stands beside the county and, where an indicator has a comparison group, the"
                    + " median of the group; open deviations with their causes; and the targets.");

    private StandardDelimitation() {}

    static Delimitation of(ReportKind kind) {
        return switch (kind) {
            case YEARLY -> TEXT;
            case MANDATE_PERIOD -> TEXT.saying(PERIOD, null);
            case DIALOGUE -> TEXT.saying(STATUS, null);
        };
    }
}
