package se.rus.platform.listing;

import java.util.ArrayList;
import java.util.List;

/** The where-clause of a list: each part that is asked for narrows it. */
public final class Condition {
    private final List<String> parts = new ArrayList<>(List.of("1 = 1"));
    private final List<Object> values = new ArrayList<>();

    /** @param part with {@code %1$d} for the number of the value; left out when the value is null */
    public Condition and(String part, Object value) {
        if (value != null) {
            values.add(value);
            parts.add(part.formatted(values.size()));
        }
        return this;
    }

    /** HQL. */
    public String text() {
        return String.join(" and ", parts);
    }

    /** In the order of their numbers. */
    public Object[] values() {
        return values.toArray();
    }
}
