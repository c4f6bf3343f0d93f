package se.rus.strategy.report.page;

import java.util.ArrayList;
import java.util.List;
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
        return new Pen(language, Medium.PAPER)
                .say(
                        Texts.HEADING,
                        Integer.toString(material.year()),
                        material.progress().title());
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
        content.addAll(new GoalSections(material, pen).sections());
        content.addAll(new ClosingSections(material, pen).sections());
        parts.add(Tag.of("main", content).with("id", "content"));
        return parts;
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
