package se.rus.indicator.catalogue;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Canonical addresses of licences by the names that people give them. */
final class Licences {
    private static final Map<String, String> BY_NAME = Map.of(
            "cc0", "http://creativecommons.org/publicdomain/zero/1.0/",
            "cc0 1.0", "http://creativecommons.org/publicdomain/zero/1.0/",
            "cc by 4.0", "http://creativecommons.org/licenses/by/4.0/",
            "cc by-sa 4.0", "http://creativecommons.org/licenses/by-sa/4.0/");

    private Licences() {}

    /** Empty when no portal would know the name. */
    static Optional<String> named(String name) {
        return Optional.ofNullable(BY_NAME.get(
                name.strip().toLowerCase(Locale.ROOT).replace("cc-by", "cc by").replaceAll("\\s+", " ")));
    }
}
