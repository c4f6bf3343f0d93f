package se.rus.indicator.catalogue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** What a property of a {@link Node} says. */
sealed interface Term {

    /** A resource by its address, with everything encoded that may not stand in one. */
    record Iri(String value) implements Term {
        private static final String FORBIDDEN = "<>\"{}|^`\\";

        public Iri {
            value = encoded(value);
        }

        private static String encoded(String text) {
            StringBuilder encoded = new StringBuilder();
            text.codePoints().forEach(c -> {
                if (c <= ' ' || c == 0x7F || FORBIDDEN.indexOf(c) >= 0) {
                    for (byte each : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                        encoded.append("%%%02X".formatted(each));
                    }
                } else {
                    encoded.appendCodePoint(c);
                }
            });
            return encoded.toString();
        }
    }

    /** A text in a language; null when it has none. */
    record Text(String value, String language) implements Term {}

    /** A day. */
    record Day(LocalDate value) implements Term {}
}
