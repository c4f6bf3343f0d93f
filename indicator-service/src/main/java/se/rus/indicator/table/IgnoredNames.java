package se.rus.indicator.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The columns that a reader passes over, for the report: each once, shortened, and not without end. */
final class IgnoredNames {
    private static final int NAMES = 100;
    private static final int CHARS = 100;

    private final Set<String> names = new LinkedHashSet<>();

    static List<String> of(List<String> names) {
        IgnoredNames ignored = new IgnoredNames();
        names.forEach(ignored::add);
        return ignored.list();
    }

    void add(String name) {
        String shown = shown(name);
        if (!shown.isEmpty() && names.size() < NAMES) {
            names.add(shown);
        }
    }

    List<String> list() {
        return new ArrayList<>(names);
    }

    /** Fit for a message to people. */
    static String shown(String name) {
        String trimmed = Spaces.trim(Spaces.plain(name));
        return trimmed.length() > CHARS ? trimmed.substring(0, CHARS - 1) + "…" : trimmed;
    }
}
