package se.rus.strategy.report.page;

import java.util.List;
import java.util.stream.Stream;

/**
 * An element with its attributes, in the order in which they were given, and what stands in it.
 *
 * @param name as in HTML, small letters; those of SVG as there
 */
public record Tag(String name, List<Attribute> attributes, List<Node> children) implements Node {

    /** A name and its value; the value is escaped when it is written. */
    record Attribute(String name, String value) {}

    public Tag {
        attributes = List.copyOf(attributes);
        children = List.copyOf(children);
    }

    static Tag of(String name, Node... children) {
        return new Tag(name, List.of(), List.of(children));
    }

    static Tag of(String name, String text) {
        return of(name, Node.text(text));
    }

    static Tag of(String name, List<? extends Node> children) {
        return new Tag(name, List.of(), List.copyOf(children));
    }

    Tag with(String attribute, Object value) {
        return new Tag(
                name,
                Stream.concat(attributes.stream(), Stream.of(new Attribute(attribute, value.toString())))
                        .toList(),
                children);
    }
}
