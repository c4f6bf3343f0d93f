package se.rus.platform.http;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import se.rus.platform.store.EventJson;

/** What a field must be, in words. */
record Expectation(String en, String sv) {

    static Expectation of(Class<?> type) {
        if (type == null) {
            return new Expectation("of another type", "av en annan typ");
        }
        if (type.isEnum()) {
            return new Expectation("one of " + words(type), "ett av " + words(type));
        }
        if (type == int.class || type == long.class || type == Integer.class || type == Long.class) {
            return new Expectation("a whole number, without quotes", "ett heltal, utan citattecken");
        }
        if (Number.class.isAssignableFrom(type) && type != BigInteger.class) {
            return new Expectation(
                    "a number, without quotes" + limit(type, ", of at most ", " digits before and after the point"),
                    "ett tal, utan citattecken" + limit(type, ", med högst ", " siffror före och efter punkten"));
        }
        if (type == boolean.class || type == Boolean.class) {
            return new Expectation("true or false", "true eller false");
        }
        if (Temporal.class.isAssignableFrom(type)) {
            return new Expectation("a date or time as in RFC 3339", "ett datum eller en tid enligt RFC 3339");
        }
        if (Collection.class.isAssignableFrom(type)) {
            return new Expectation("a list", "en lista");
        }
        return type == String.class
                ? new Expectation("a text, in quotes, without NUL", "en text, inom citattecken, utan NUL")
                : new Expectation("an object", "ett objekt");
    }

    private static String limit(Class<?> type, String before, String after) {
        return type == BigDecimal.class ? before + StrictDecimal.MOST_DIGITS + after : "";
    }

    private static String words(Class<?> enumType) {
        return Arrays.stream(enumType.getEnumConstants())
                .map(each -> EventJson.MAPPER.valueToTree(each).asText())
                .collect(Collectors.joining(", "));
    }
}
