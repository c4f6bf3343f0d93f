package se.rus.indicator.table;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.rus.contracts.indicator.DesiredDirection;

/** Reads the words that plans use in place of a target value: "Ökning", "Minskning", "Bibehåll". */
public final class DirectionText {
    private static final Map<String, DesiredDirection> WORDS = words();

    private DirectionText() {}

    /** Empty when the text is no such word. */
    public static Optional<DesiredDirection> read(String text) {
        return Optional.ofNullable(WORDS.get(Spaces.trim(text).toLowerCase(Locale.ROOT)));
    }

    private static Map<String, DesiredDirection> words() {
        Map<DesiredDirection, List<String>> of = Map.of(
                DesiredDirection.INCREASE, List.of("increase", "ökning", "öka", "ökar", "ökat", "höja", "höjning"),
                DesiredDirection.DECREASE,
                        List.of("decrease", "minskning", "minska", "minskar", "minskat", "sänka", "sänkning"),
                DesiredDirection.KEEP,
                        List.of(
                                "keep",
                                "bibehåll",
                                "bibehålla",
                                "bibehålls",
                                "behåll",
                                "behålla",
                                "oförändrat",
                                "oförändrad"),
                DesiredDirection.RANGE, List.of("range", "intervall"));
        Map<String, DesiredDirection> words = new HashMap<>();
        of.forEach((direction, texts) -> texts.forEach(text -> words.put(text, direction)));
        return Map.copyOf(words);
    }
}
