package se.rus.indicator.definition;

import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A plausibility check on reported values.
 *
 * @param kind what is looked at
 * @param limit what it means depends on the kind; never below zero
 * @param others indicatorIds of the other side, for ratio (one) and sum (one or more); empty otherwise
 * @param severity warn: the value is stored and the finding shown; block: the value must be confirmed with a motivation
 */
public record Check(Kind kind, BigDecimal limit, List<String> others, Severity severity) {
    public Check {
        others = others == null ? List.of() : List.copyOf(others);
    }

    /** What is looked at. */
    @Schema(name = "CheckKind")
    public enum Kind {
        /** The change from the nearest earlier value is at most {@code limit} per cent of that value. */
        JUMP("jump"),
        /** At most {@code limit} standard deviations from the mean of the actor's other values. */
        DEVIATION_FROM_MEAN("deviationFromMean"),
        /** The same with median and median absolute deviation, which one odd value cannot move. */
        DEVIATION_FROM_MEDIAN("deviationFromMedian"),
        /** The value is at most {@code limit} times the other indicator's value of the same actor and period. */
        RATIO("ratio"),
        /** The value equals the sum of the others, within {@code limit}. */
        SUM("sum");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The word on the wire, lowerCamel. */
        @JsonValue
        public String word() {
            return word;
        }
    }

    /** What a finding does. */
    public enum Severity {
        WARN("warn"),
        BLOCK("block");

        private final String word;

        Severity(String word) {
            this.word = word;
        }

        /** The word on the wire. */
        @JsonValue
        public String word() {
            return word;
        }
    }
}
