package se.rus.strategy.report.page;

/** A piece of a page: an element or words. What is written from it is both HTML and well-formed XML. */
public sealed interface Node permits Node.Text, Tag {

    /** Words; escaped when they are written. */
    record Text(String text) implements Node {}

    static Node text(String text) {
        return new Text(text);
    }
}
