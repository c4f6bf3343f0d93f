package se.rus.indicator.table;

import java.util.List;
import java.util.stream.Collectors;
import se.rus.platform.decision.Rejection;

/** Why a header is not that of a submission. */
final class HeaderRefusals {
    private static final int NAMED = 20;

    private HeaderRefusals() {}

    static UnreadableTableException unknown(List<String> names) {
        String found = found(names);
        String indicator = Column.words(Column.INDICATOR);
        String value = Column.words(Column.VALUE);
        return new UnreadableTableException(Rejection.rule(
                "unknown-header",
                "",
                "The first row must hold headers. Found: %s. Name the column with the indicator by one of %s, or the one with the value by one of %s."
                        .formatted(found, indicator, value),
                "Första raden ska innehålla rubriker. Hittade: %s. Kalla kolumnen med indikatorn för något av %s, eller den med värdet för något av %s."
                        .formatted(found, indicator, value)));
    }

    static UnreadableTableException twice(Column column, List<String> names) {
        String which = names.stream()
                .filter(name -> Column.of(name).filter(column::equals).isPresent())
                .map(IgnoredNames::shown)
                .collect(Collectors.joining(", "));
        return new UnreadableTableException(Rejection.rule(
                "column-twice",
                "",
                "Several columns mean the same: %s. Keep one of them, and rename or remove the others."
                        .formatted(which),
                "Flera kolumner betyder samma sak: %s. Behåll en av dem och byt namn på eller ta bort de andra."
                        .formatted(which)));
    }

    private static String found(List<String> names) {
        String listed = names.stream()
                .map(IgnoredNames::shown)
                .filter(name -> !name.isEmpty())
                .limit(NAMED)
                .collect(Collectors.joining(", "));
        return listed.isEmpty() ? "–" : listed;
    }
}
