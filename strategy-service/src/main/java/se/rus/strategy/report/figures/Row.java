package se.rus.strategy.report.figures;

import java.util.ArrayList;
import java.util.List;
import se.rus.contracts.value.BilingualText;

/** Puts rows and headings together from pieces. */
final class Row {
    private Row() {}

    static BilingualText text(String sv, String en) {
        return new BilingualText(sv, en);
    }

    @SafeVarargs
    static <T> List<T> of(List<? extends T>... pieces) {
        List<T> row = new ArrayList<>();
        for (List<? extends T> piece : pieces) {
            row.addAll(piece);
        }
        return row;
    }
}
