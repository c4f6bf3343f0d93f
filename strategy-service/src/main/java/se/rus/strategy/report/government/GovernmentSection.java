package se.rus.strategy.report.government;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;
import se.rus.contracts.value.BilingualText;

/**
 * A section of the region's yearly report: the four areas of the national strategy for sustainable regional development
 * 2021–2030, the use of funds, and how decisions contributed.
 */
public enum GovernmentSection {
    /** Equal opportunities for housing, work and welfare. */
    LIVING(
            "livingAndWelfare",
            "Likvärdiga möjligheter till boende, arbete och välfärd i hela landet",
            "Equal opportunities for housing, work and welfare throughout the country"),
    /** Skills. */
    COMPETENCE(
            "competence",
            "Kompetensförsörjning och kompetensutveckling i hela landet",
            "Skills supply and skills development throughout the country"),
    /** Innovation and enterprise. */
    INNOVATION(
            "innovationAndEnterprise",
            "Innovation och förnyelse samt entreprenörskap och företagande i hela landet",
            "Innovation and renewal, entrepreneurship and enterprise throughout the country"),
    /** Accessibility. */
    ACCESSIBILITY(
            "accessibility",
            "Tillgänglighet i hela landet genom digital kommunikation och transportsystemet",
            "Accessibility throughout the country by digital communication and transport"),
    /** What the money was used for. */
    USE_OF_FUNDS("useOfFunds", "Användning av medel", "Use of funds"),
    /** What the decisions led to. */
    DECISIONS("contributionOfDecisions", "Hur besluten har bidragit", "How the decisions contributed");

    private final String word;
    private final BilingualText title;

    GovernmentSection(String word, String sv, String en) {
        this.word = word;
        this.title = new BilingualText(sv, en);
    }

    /** The word on the wire, lowerCamel. */
    @JsonValue
    public String word() {
        return word;
    }

    public BilingualText title() {
        return title;
    }

    static Optional<GovernmentSection> named(String word) {
        return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
    }
}
