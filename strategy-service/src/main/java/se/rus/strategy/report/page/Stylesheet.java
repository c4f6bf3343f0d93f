package se.rus.strategy.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** How the page looks, on the screen and printed. Part of the page, so that a kept page needs nothing else. */
final class Stylesheet {
    static final String TEXT = read();

    private Stylesheet() {}

    private static String read() {
        try (InputStream in = Stylesheet.class.getResourceAsStream("/report/report.css")) {
            return readableByBoth(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A browser reads a stylesheet as it stands, the PDF library as XML: these characters they would read differently. */
    private static String readableByBoth(String css) {
        if (css.matches("(?s).*[<>&\"].*")) {
            throw new IllegalStateException("report.css must hold none of < > & and double quotes");
        }
        return css;
    }
}
