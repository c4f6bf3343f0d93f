package se.rus.indicator.comparison;

import java.util.List;
import se.rus.contracts.value.BilingualText;

/** How the figures of a comparison are to be read, for people. */
final class ComparisonNotes {
    static final BilingualText NO_ORDER = new BilingualText(
            "Indikatorn anger ingen nivå att hålla sig vid, så ingen rang ges.",
            "The indicator names no level to stay at, so there are no ranks.");

    private static final BilingualText TIES = new BilingualText(
            "Lika värden delar rang. Kvartil 1 är den bästa fjärdedelen.",
            "Equal values share a rank. Quartile 1 is the best quarter.");
    private static final BilingualText MEAN = new BilingualText(
            "Medelvärdet är ovägt: varje medlem räknas lika.", "The mean is unweighted: each member counts the same.");
    private static final BilingualText REPORTERS = new BilingualText(
            "Gruppen är de som ska rapportera indikatorn eller har gjort det för perioden.",
            "The group is those who are to report the indicator, or have done so for the period.");
    private static final BilingualText KOLADA = new BilingualText(
            "Gruppen kommer från Kolada. Aktören själv räknas med.",
            "The group is Kolada's. The actor itself is counted in.");

    private ComparisonNotes() {}

    static List<BilingualText> of(ComparisonGroup group) {
        return switch (group.kind()) {
            case COUNTY, MUNICIPALITIES -> List.of(TIES, MEAN, REPORTERS);
            case COUNTRY -> List.of(TIES, MEAN);
            case KOLADA -> List.of(TIES, MEAN, KOLADA);
        };
    }
}
