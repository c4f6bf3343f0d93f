package se.rus.indicator.definition;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How the values of several actors become one, for the county's own signal.
 *
 * @param method what is done with the values
 * @param denominator indicatorId of the weights; only with {@link Method#WEIGHTED_MEAN}, null otherwise
 */
public record Aggregation(Method method, String denominator) {
    /** The values of actors are never put together. */
    public static final Aggregation NONE = new Aggregation(Method.NONE, null);

    /** What is done with the values. */
    public enum Method {
        NONE("none"),
        SUM("sum"),
        /** Every actor counts the same. */
        MEAN("mean"),
        /** Each value counts as much as the actor's value of the denominator indicator in the same period. */
        WEIGHTED_MEAN("weightedMean");

        private final String word;

        Method(String word) {
            this.word = word;
        }

        /** The word on the wire, lowerCamel. */
        @JsonValue
        public String word() {
            return word;
        }
    }
}
