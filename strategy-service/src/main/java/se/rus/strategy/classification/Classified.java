package se.rus.strategy.classification;

import java.util.List;
import se.rus.contracts.strategy.Dimension;
import se.rus.contracts.strategy.NationalArea;
import se.rus.contracts.value.BilingualText;

/** The short lists that strategies refer to, with their names. */
public final class Classified {
    private Classified() {}

    static List<NamedArea> nationalAreas() {
        return List.of(NationalArea.values()).stream()
                .map(area -> new NamedArea(area, name(area)))
                .toList();
    }

    static List<NamedDimension> dimensions() {
        return List.of(Dimension.values()).stream().map(Classified::named).toList();
    }

    private static BilingualText name(NationalArea area) {
        return switch (area) {
            case EQUAL_OPPORTUNITIES ->
                new BilingualText(
                        "Likvärdiga möjligheter till boende, arbete och välfärd i hela landet",
                        "Equal opportunities for housing, work and welfare throughout the country");
            case SKILLS ->
                new BilingualText(
                        "Kompetensutveckling och kompetensförsörjning i hela landet",
                        "Skills development and skills supply throughout the country");
            case INNOVATION ->
                new BilingualText(
                        "Innovation och förnyelse samt entreprenörskap och företagande i hela landet",
                        "Innovation and renewal, entrepreneurship and enterprise throughout the country");
            case ACCESSIBILITY ->
                new BilingualText(
                        "Tillgänglighet i hela landet genom digital kommunikation och transportsystemet",
                        "Accessibility throughout the country, by digital communication and the transport system");
        };
    }

    private static NamedDimension named(Dimension dimension) {
        return switch (dimension) {
            case SOCIAL -> new NamedDimension(dimension, "goal", new BilingualText("social: mål", "social: the goal"));
            case ECOLOGICAL ->
                new NamedDimension(
                        dimension, "condition", new BilingualText("ekologisk: villkor", "ecological: the condition"));
            case ECONOMIC ->
                new NamedDimension(dimension, "means", new BilingualText("ekonomisk: medel", "economic: the means"));
        };
    }

    /**
     * An area of the national strategy and what it is called.
     *
     * @param area the word for it in this API
     * @param name what it is called
     */
    public record NamedArea(NationalArea area, BilingualText name) {}

    /**
     * A dimension, what it is in sustainable development (goal, condition, means), and how that is said.
     *
     * @param dimension the word for it in this API
     * @param role goal, condition or means
     * @param name what it is called
     */
    public record NamedDimension(Dimension dimension, String role, BilingualText name) {}
}
