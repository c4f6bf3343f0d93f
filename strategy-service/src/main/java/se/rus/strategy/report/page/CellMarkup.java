package se.rus.strategy.report.page;

import se.rus.strategy.report.Language;
import se.rus.strategy.report.figures.Cell;
import se.rus.strategy.report.figures.Numbers;
import se.rus.strategy.report.figures.SignalWords;

/** A cell as words on a page. */
final class CellMarkup {
    private CellMarkup() {}

    /** A table cell: {@code td}, or {@code th} with its scope when it names the row. */
    static Tag of(Cell cell, boolean namesRow, Language language) {
        Tag tag = Tag.of(namesRow ? "th" : "td", content(cell, language));
        Tag scoped = namesRow ? tag.with("scope", "row") : tag;
        Tag placed = kind(cell).isEmpty() ? scoped : scoped.with("class", kind(cell));
        return cell instanceof Cell.Written && language != Language.SWEDISH
                ? placed.with("lang", Language.SWEDISH.tag())
                : placed;
    }

    private static String kind(Cell cell) {
        return cell.isNumber() ? "number" : cell instanceof Cell.Code || cell instanceof Cell.Day ? "code" : "";
    }

    private static Node content(Cell cell, Language language) {
        return switch (cell) {
            case Cell.Words(var text) -> Node.text(language.of(text));
            case Cell.Written(String text) -> Node.text(text);
            case Cell.Code(String text) -> Node.text(text);
            case Cell.Ordinal(int number) -> Node.text(Integer.toString(number));
            case Cell.Count(long number) -> Node.text(Numbers.of(number, language));
            case Cell.Kronor(long amount) -> Node.text(Numbers.of(amount, language));
            case Cell.Value(var value) -> Node.text(Numbers.of(value, language));
            case Cell.Mark(var signal) -> mark(SignalWords.of(signal), language);
            case Cell.Day(var day) -> Node.text(day.toString());
            case Cell.Unknown() -> Node.text("–");
        };
    }

    /** A signal: symbol and words; the colour behind it says nothing more. */
    static Tag mark(SignalWords signal, Language language) {
        return Tag.of("span", signal.symbol() + " " + language.of(signal.text()))
                .with("class", "signal " + signal.signal().word());
    }
}
