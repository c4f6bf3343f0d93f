package se.rus.indicator.series;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Variant;
import java.util.Arrays;
import java.util.List;

/** How a series is written. */
public enum SeriesFormat {
    JSON("json", MediaType.APPLICATION_JSON, ""),
    CSV("csv", SeriesFormat.TEXT_CSV, "; charset=UTF-8"),
    JSON_STAT("json-stat", SeriesFormat.APPLICATION_JSON_STAT, "");

    static final String TEXT_CSV = "text/csv";
    static final String APPLICATION_JSON_STAT = "application/vnd.jsonstat+json";
    /** For {@code @Pattern}. */
    static final String PATTERN = "json|csv|json-stat";

    private static final List<Variant> VARIANTS = Arrays.stream(values())
            .map(each -> new Variant(MediaType.valueOf(each.mediaType), (String) null, null))
            .toList();

    private final String word;
    private final String mediaType;
    private final String parameters;

    SeriesFormat(String word, String mediaType, String parameters) {
        this.word = word;
        this.mediaType = mediaType;
        this.parameters = parameters;
    }

    /** The word in {@code ?format=}. */
    @JsonValue
    public String word() {
        return word;
    }

    /** Without parameters. */
    public String mediaType() {
        return mediaType;
    }

    String contentType() {
        return mediaType + parameters;
    }

    /** The one that is asked for by name, else the one that the header Accept likes best, else JSON. */
    static SeriesFormat of(String asked, Request request) {
        if (asked != null) {
            return Arrays.stream(values())
                    .filter(each -> each.word.equals(asked))
                    .findFirst()
                    .orElse(JSON);
        }
        Variant best = request.selectVariant(VARIANTS);
        return best == null ? JSON : values()[VARIANTS.indexOf(best)];
    }
}
