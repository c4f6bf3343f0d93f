package se.rus.indicator.measures;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.rus.indicator.table.Spaces;

/** What a column of a table of measures can mean, beside those that hold the targets of a period. */
enum MeasureColumn {
    /** The goal that the measure follows up, as the plan calls it. */
    GOAL("Mål", "Goal"),
    /** The measure's name. */
    MEASURE("Mått", "Indikator", "Measure", "Indicator"),
    /** The code that the indicator shall have; made of the name when left out. */
    CODE("Kod", "Code"),
    BASELINE("Basvärde", "Baseline"),
    BASE_YEAR("Basår", "Base year"),
    UNIT("Enhet", "Unit"),
    /** Where the value should go, when the targets do not say it in words. */
    DIRECTION("Riktning", "Önskad riktning", "Direction");

    private final List<String> words;

    MeasureColumn(String... words) {
        this.words = List.of(words);
    }

    /** Its usual name in Swedish, for people. */
    String word() {
        return words.getFirst();
    }

    /** By a header, in any case. Empty when it means none of these. */
    static Optional<MeasureColumn> of(String header) {
        String key = key(header);
        return Arrays.stream(values())
                .filter(column ->
                        column.words.stream().anyMatch(word -> key(word).equals(key)))
                .findFirst();
    }

    /** Files from a Mac may hold å as a and a ring. */
    static String key(String text) {
        return Normalizer.normalize(Spaces.plain(text).strip(), Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT);
    }
}
