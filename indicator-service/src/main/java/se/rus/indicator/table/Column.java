package se.rus.indicator.table;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a column of a submitted file, or a member of a JSON row, can mean. */
public enum Column {
    /** Which indicator: its id, code or name. */
    INDICATOR("indicator", "indikator", "indicatorId", "code", "kod", "indikatorkod", "mått", "measure"),
    /** Whose value it is. */
    ACTOR("actor", "aktör", "organisation", "kommun", "kommunkod"),
    /** When. */
    PERIOD("period", "år", "year", "basår"),
    /** For which group. */
    BREAKDOWN("breakdown", "uppdelning", "kön"),
    /** The value. */
    VALUE("value", "värde", "utfall", "basvärde"),
    /** True when there is no value. */
    MISSING("missing", "saknas"),
    /** Preliminary or final. */
    STATUS("status"),
    /** Why a value is missing or changed. */
    REASON("reason", "orsak"),
    /** Why a doubted value is right. */
    MOTIVATION("motivation", "motivering");

    private static final Map<String, Column> BY_WORD = byWord();

    private final List<String> words;

    Column(String... words) {
        this.words = List.of(words);
    }

    /** The header words that mean it; the first is its name in JSON. */
    public List<String> words() {
        return words;
    }

    /** By a header, in any case, with spaces around it. Empty when it means nothing here. */
    public static Optional<Column> of(String header) {
        Column exact = BY_WORD.get(header);
        return Optional.ofNullable(exact == null ? BY_WORD.get(key(header)) : exact);
    }

    /** For people: every word of these columns. */
    static String words(Column... columns) {
        return Arrays.stream(columns).flatMap(column -> column.words.stream()).collect(Collectors.joining(", "));
    }

    private static Map<String, Column> byWord() {
        Map<String, Column> words = new HashMap<>();
        for (Column column : values()) {
            column.words.forEach(word -> words.put(key(word), column));
        }
        return Map.copyOf(words);
    }

    /** Files from a Mac may hold å as a and a ring. */
    private static String key(String header) {
        return Normalizer.normalize(Spaces.trim(header), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
