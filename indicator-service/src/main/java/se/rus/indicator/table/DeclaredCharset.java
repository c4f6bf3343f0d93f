package se.rus.indicator.table;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The charset parameter of a Content-Type. */
public final class DeclaredCharset {
    private static final Pattern PARAMETER =
            Pattern.compile(";\\s*charset\\s*=\\s*\"?([^\";\\s]+)", Pattern.CASE_INSENSITIVE);
    private static final Map<String, Charset> KNOWN = Map.of(
            "utf-8", StandardCharsets.UTF_8,
            "utf8", StandardCharsets.UTF_8,
            "us-ascii", StandardCharsets.UTF_8,
            "utf-16", StandardCharsets.UTF_16,
            "utf-16le", StandardCharsets.UTF_16LE,
            "utf-16be", StandardCharsets.UTF_16BE,
            "windows-1252", TextCharset.WINDOWS,
            "cp1252", TextCharset.WINDOWS,
            "iso-8859-1", TextCharset.WINDOWS);

    private DeclaredCharset() {}

    /**
     * Empty when the sender named none.
     *
     * @throws UnreadableTableException when it is not one of UTF-8, UTF-16, Windows-1252 and ISO-8859-1
     */
    public static Optional<Charset> of(String contentType) {
        Matcher matcher = PARAMETER.matcher(contentType);
        if (!matcher.find()) {
            return Optional.empty();
        }
        Charset charset = KNOWN.get(matcher.group(1).toLowerCase(Locale.ROOT));
        if (charset == null) {
            throw TextRefusals.unknownCharset(IgnoredNames.shown(matcher.group(1)));
        }
        return Optional.of(charset);
    }
}
