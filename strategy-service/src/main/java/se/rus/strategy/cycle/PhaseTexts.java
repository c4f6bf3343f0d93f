package se.rus.strategy.cycle;

import se.rus.contracts.value.BilingualText;

/** Says why a goal stands where it does. */
final class PhaseTexts {
    static final BilingualText TO_ANALYSE = new BilingualText(
            "En avvikelse är öppen och orsaken utreds.", "A deviation is open and its cause is being analysed.");
    static final BilingualText TO_DECIDE = new BilingualText(
            "En avvikelse har förslag som väntar på beslut.", "A deviation has proposals that wait for a decision.");
    static final BilingualText TO_BEGIN = new BilingualText(
            "Åtgärder är beslutade men inte rapporterade som påbörjade.",
            "Measures are decided but not reported as begun.");
    static final BilingualText BEGUN =
            new BilingualText("Beslutade åtgärder genomförs.", "Decided measures are being carried out.");
    static final BilingualText NOTHING_GOES_ON = new BilingualText(
            "Ingen uppföljning pågår; nästa ska planeras.", "No follow-up is going on; the next one is to be planned.");

    private PhaseTexts() {}

    static BilingualText of(CycleState it, boolean hasEnded) {
        String period = it.cycle().period();
        return switch (it.step()) {
            case OPEN ->
                hasEnded
                        ? text(
                                "Perioden %s är slut och värden samlas in.",
                                "The period %s is over; values are gathered.", period)
                        : text("Arbetet under %s pågår.", "The work of %s is going on.", period);
            case COLLECTED ->
                text(
                        "Värdena för %s är insamlade och analyseras.",
                        "The values of %s are gathered and analysed.", period);
            case ANALYSED ->
                text(
                        "Analysen av %s är klar och ska beslutas.",
                        "The analysis of %s is done; decisions are due.", period);
            case DECIDED, CLOSED ->
                text(
                        "Besluten efter %s är fattade och ska in i planen.",
                        "The decisions after %s go into the plan.", period);
        };
    }

    private static BilingualText text(String sv, String en, String period) {
        return new BilingualText(sv.formatted(period), en.formatted(period));
    }
}
