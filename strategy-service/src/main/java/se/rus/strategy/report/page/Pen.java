package se.rus.strategy.report.page;

import java.util.Arrays;
import java.util.List;
import se.rus.strategy.report.Language;
import se.rus.strategy.report.figures.Numbers;
import se.rus.strategy.report.figures.Table;

/** Writes the words of the page in one language. */
record Pen(Language language, Medium medium) {

    String say(Texts text, Object... values) {
        Object[] written = Arrays.stream(values).map(this::written).toArray();
        return language.of(text.text()).formatted(written);
    }

    Tag heading(int level, String id, Texts text, Object... values) {
        return Tag.of("h" + level, say(text, values)).with("id", id);
    }

    Tag paragraph(Texts text, Object... values) {
        return Tag.of("p", say(text, values));
    }

    /** Stands by every amount: no total is ever the whole. */
    Tag notAll() {
        return medium == Medium.PAPER
                ? paragraph(Texts.NOT_ALL)
                : Tag.of("p", Tag.of("a", say(Texts.NOT_ALL)).with("href", "#excluded"));
    }

    /** On the screen a wide table scrolls by itself, also by keyboard, rather than making the page wider. */
    Tag table(Table table) {
        Tag written = TableMarkup.of(table, language);
        return medium == Medium.PAPER
                ? written
                : Tag.of("div", written)
                        .with("class", "scroll")
                        .with("role", "region")
                        .with("aria-label", language.of(table.caption()))
                        .with("tabindex", 0);
    }

    /** The table, or words that say why there is none. */
    List<Tag> tableOr(Table table, Texts none) {
        return List.of(table.rows().isEmpty() ? paragraph(none) : table(table));
    }

    /** On paper there is nothing to click on: the words, and the address in brackets. */
    Node link(String address, String words) {
        return medium == Medium.PAPER
                ? Node.text(words + " (" + address + ")")
                : Tag.of("a", words).with("href", address);
    }

    private Object written(Object value) {
        return value instanceof Long number ? Numbers.of(number, language) : value;
    }
}
