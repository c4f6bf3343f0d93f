package se.rus.indicator.measures;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/** The code of an indicator that its table gives none: made of its name, the same each time the table is sent. */
final class MeasureCode {
    private static final int LONGEST = 40;
    private static final int HASH_DIGITS = 8;

    private MeasureCode() {}

    /** {@code Andelen återvunnet avfall} is {@code andelen-atervunnet-avfall}. Empty when no letter or digit is left. */
    static Optional<String> of(String name) {
        String slug = Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return slug.isEmpty() ? Optional.empty() : Optional.of(slug.length() > LONGEST ? cut(slug) : slug);
    }

    /** Long names often begin alike, so what is cut off is told by its hash. */
    private static String cut(String slug) {
        String start = slug.substring(0, LONGEST - HASH_DIGITS - 1).replaceAll("-$", "");
        return start + "-" + hash(slug);
    }

    private static String hash(String slug) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(slug.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
