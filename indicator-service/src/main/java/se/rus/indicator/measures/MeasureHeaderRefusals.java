package se.rus.indicator.measures;

import java.util.List;
import java.util.stream.Collectors;
import se.rus.indicator.table.UnreadableTableException;
import se.rus.platform.decision.Rejection;

/** Why a table cannot be read as one of measures. */
final class MeasureHeaderRefusals {
    private static final int NAMED = 20;
    private static final int CHARS = 100;

    private MeasureHeaderRefusals() {}

    static UnreadableTableException unknown(List<String> names) {
        String found = names.stream()
                .filter(name -> !name.isEmpty())
                .limit(NAMED)
                .map(MeasureHeaderRefusals::shown)
                .collect(Collectors.joining(", "));
        return refused(
                "unknown-header",
                "The first row must hold headers, among them Mått (the measure's name), Enhet and Mål 2026. Found: "
                        + found + ".",
                "Första raden ska innehålla rubriker, bland dem Mått, Enhet och Mål 2026. Hittade: " + found + ".");
    }

    static UnreadableTableException missing(String name) {
        return refused(
                "missing-column",
                "The table lacks the column " + name + ". A table of measures has Mått, Enhet and at least one column"
                        + " of targets such as Mål 2026; Basvärde comes with Basår.",
                "Tabellen saknar kolumnen " + name + ". En tabell över mått har Mått, Enhet och minst en kolumn med"
                        + " målvärden som Mål 2026; Basvärde åtföljs av Basår.");
    }

    static UnreadableTableException twice(String one, String other) {
        String which = one.isEmpty() || one.equals(other) ? shown(other) : shown(one) + ", " + shown(other);
        return refused(
                "column-twice",
                "Several columns mean the same: " + which + ". Keep one of them, and rename or remove the others.",
                "Flera kolumner betyder samma sak: " + which + ". Behåll en av dem och byt namn på eller ta bort de"
                        + " andra.");
    }

    private static String shown(String name) {
        return name.length() > CHARS ? name.substring(0, CHARS - 1) + "…" : name;
    }

    private static UnreadableTableException refused(String code, String en, String sv) {
        return new UnreadableTableException(Rejection.rule(code, "", en, sv));
    }
}
