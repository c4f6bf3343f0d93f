package se.rus.strategy.report;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** What a report is for. Each kind has a series of its own in its county. */
public enum ReportKind {
    /** The follow-up of a year. */
    YEARLY("yearly"),
    /** The deeper evaluation of the years of a mandate period. */
    MANDATE_PERIOD("mandatePeriod"),
    /** What a dialogue with one municipality starts from. */
    DIALOGUE("dialogue");

    /** For {@code @Pattern}. */
    static final String PATTERN = "yearly|mandatePeriod|dialogue";

    private final String word;

    ReportKind(String word) {
        this.word = word;
    }

    /** The one of that word; throws NoSuchElementException when there is none. */
    static ReportKind of(String word) {
        return Arrays.stream(values())
                .filter(each -> each.word.equals(word))
                .findFirst()
                .orElseThrow();
    }

    /** The word on the wire, lowerCamel. */
    @JsonValue
    public String word() {
        return word;
    }
}
