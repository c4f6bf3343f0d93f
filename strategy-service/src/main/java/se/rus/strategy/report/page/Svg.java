package se.rus.strategy.report.page;

import java.util.ArrayList;
import java.util.List;

/** A drawing that says in words what it shows. Attributes rather than styles, since the PDF library reads only those. */
final class Svg {
    static final int WIDTH = 600;
    static final String INK = "#1b1f23";

    private Svg() {}

    /** A drawing; the description takes its place for those who do not see it. */
    static Tag of(String id, int height, String title, String description, Medium medium, List<Tag> shapes) {
        List<Tag> parts = new ArrayList<>();
        parts.add(Tag.of("title", title).with("id", id + "-title"));
        parts.add(Tag.of("desc", description).with("id", id + "-desc"));
        parts.addAll(shapes);
        Tag svg = Tag.of("svg", parts)
                .with("xmlns", "http://www.w3.org/2000/svg")
                .with("role", "img")
                .with("aria-labelledby", id + "-title " + id + "-desc")
                .with("viewBox", "0 0 " + WIDTH + " " + height)
                .with("width", WIDTH)
                .with("height", height);
        return medium == Medium.PAPER ? svg.with("alt", title + ". " + description) : svg;
    }

    static Tag box(long x, long y, long width, long height, String fill, String stroke) {
        return Tag.of("rect")
                .with("x", x)
                .with("y", y)
                .with("width", width)
                .with("height", height)
                .with("fill", fill)
                .with("stroke", stroke);
    }

    static Tag label(long x, long y, String anchor, String text) {
        return Tag.of("text", text)
                .with("x", x)
                .with("y", y)
                .with("text-anchor", anchor)
                .with("font-family", "Report, sans-serif")
                .with("font-size", 13)
                .with("fill", INK);
    }
}
