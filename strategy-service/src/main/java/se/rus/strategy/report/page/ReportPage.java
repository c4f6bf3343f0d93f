package se.rus.strategy.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.rus.strategy.report.Language;
import se.rus.strategy.report.ReportMaterial;

/** A report as a page: pure, material in and text out. The same material gives the same text. */
public final class ReportPage {
    private final ReportMaterial material;
    private final Pen pen;

    private ReportPage(ReportMaterial material, Pen pen) {
        this.material = material;
        this.pen = pen;
    }

    /** The whole page, HTML that is well-formed XML too. */
    public static String of(ReportMaterial material, Language language, Medium medium) {
        return Markup.page(new ReportPage(material, new Pen(language, medium)).html());
    }

    /** What the report is called. */
    public static String title(ReportMaterial material, Language language) {
        Pen pen = new Pen(language, Medium.PAPER);
        String year = Integer.toString(material.year());
        String strategy = material.progress().title();
        return switch (material.kind()) {
            case YEARLY -> pen.say(Texts.HEADING, year, strategy);
            case MANDATE_PERIOD ->
                pen.say(Texts.HEADING_OF_PERIOD, Integer.toString(material.firstYear()), year, strategy);
            case DIALOGUE ->
                pen.say(Texts.HEADING_OF_DIALOGUE, year, material.dialogue().name(), strategy);
        };
    }

    private Tag html() {
        return Tag.of("html", head(), Tag.of("body", body()))
                .with("lang", pen.language().tag());
    }

    private Tag head() {
        return Tag.of(
                "head",
                Tag.of("meta").with("charset", "utf-8"),
                Tag.of("meta").with("name", "viewport").with("content", "width=device-width, initial-scale=1"),
                Tag.of("meta").with("name", "description").with("content", title(material, pen.language())),
                Tag.of("title", title(material, pen.language())),
                Tag.of("style", Stylesheet.TEXT));
    }

    private List<Tag> body() {
        List<Tag> parts = new ArrayList<>();
        if (pen.medium() == Medium.SCREEN) {
            parts.add(Tag.of("a", pen.say(Texts.SKIP)).with("class", "skip").with("href", "#content"));
            parts.add(otherForms());
        }
        List<Tag> content = new ArrayList<>();
        content.add(Tag.of("h1", title(material, pen.language())));
        content.addAll(new Opening(material, pen).sections());
        content.addAll(told());
        parts.add(Tag.of("main", content).with("id", "content"));
        return parts;
    }

    private List<Tag> told() {
        return switch (material.kind()) {
            case YEARLY -> ofYear();
            case MANDATE_PERIOD ->
                Stream.concat(new MandateSections(material, pen).sections().stream(), ofYear().stream())
                        .toList();
            case DIALOGUE -> new DialogueSections(material, pen).sections();
        };
    }

    private List<Tag> ofYear() {
        return Stream.of(
                        new GoalSections(material, pen).sections(),
                        new PrioritySections(material, pen).sections(),
                        new ClosingSections(material, pen).sections())
                .flatMap(List::stream)
                .toList();
    }

    private Tag otherForms() {
        String own = pen.language().tag();
        String other = pen.language().other().tag();
        return Tag.of(
                        "nav",
                        Tag.of("a", pen.say(Texts.OTHER_LANGUAGE))
                                .with("href", "?format=html&lang=" + other)
                                .with("hreflang", other)
                                .with("lang", other),
                        Tag.of("a", pen.say(Texts.PDF)).with("href", "?format=pdf&lang=" + own),
                        Tag.of("a", pen.say(Texts.XLSX)).with("href", "?format=xlsx&lang=" + own))
                .with("aria-label", pen.say(Texts.OTHER_FORMS));
    }
}
