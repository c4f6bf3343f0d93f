package se.rus.strategy.progress;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.rus.platform.http.FieldError;
import se.rus.platform.http.ProblemType;

/**
 * The event that a reader wants to see in the document.
 *
 * @param source ce_source, for example {@code /indicators}
 * @param position as the write answered it in Rus-Position
 */
record MinPosition(String source, long position) {
    private static final Pattern FORM = Pattern.compile("(strategy|indicators|funding):([0-9]{1,18})");

    /** @throws se.rus.platform.http.ProblemException 400 when it has another form */
    static Optional<MinPosition> parse(String text) {
        if (text == null) {
            return Optional.empty();
        }
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw ProblemType.INVALID_REQUEST.exception(
                    "Write minPosition as strategy:2, indicators:123 or funding:5.",
                    "Skriv minPosition som strategy:2, indicators:123 eller funding:5.",
                    new FieldError("?minPosition", "malformed", "is not source:position", "är inte källa:position"));
        }
        return Optional.of(new MinPosition("/" + matcher.group(1), Long.parseLong(matcher.group(2))));
    }
}
