package se.rus.strategy.content;

import java.util.List;

/** Content that was stored before a list was added to it has none: it is read as empty. */
final class Lists {
    private Lists() {}

    static <T> List<T> of(List<T> stored) {
        return stored == null ? List.of() : List.copyOf(stored);
    }
}
