package se.rus.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every code that a file or a row can be refused with stands in the documents, and no code that is gone does. The codes
 * are found in the sources: a text of small letters with hyphens is one there, unless named below.
 */
class DocumentedCodesTest {
    private static final String ONE_WORD = "formula|implausible|retired";
    private static final Pattern IN_SOURCES =
            Pattern.compile("\"([a-z]+(?:-[a-z]+)+|" + ONE_WORD + ")\"|(?:refused|rule|state)\\(\\s*\"([a-z]+)\"");
    private static final Pattern IN_DOCUMENTS = Pattern.compile("`([a-z]+(?:-[a-z]+)+|" + ONE_WORD + ")`");
    /** A charset; and a code of those who define obligations, not of those who report. */
    private static final Set<String> NO_CODES = Set.of("us-ascii", "obliged-already");

    private static final Path SOURCES = Path.of("src/main/java/se/rus/indicator");

    @Test
    void submissionsTellEveryCodeOfFilesAndRows() {
        Set<String> codes = codes("table", "submission", "observation/ReportRules.java", "obligation/Windows.java");
        assertThat(codes).contains("empty-file", "ambiguous-indicator", "date-cell", "implausible");
        assertThat(documented("submissions.md")).containsExactlyInAnyOrderElementsOf(codes);
    }

    @Test
    void measuresTellEveryCodeOfTheirOwn() {
        Set<String> both = codes("measures", "table", "submission", "observation/ReportRules.java");
        Set<String> own = codes("measures");
        own.removeAll(codes("table"));
        assertThat(own).contains("direction-unknown", "defined-otherwise");
        assertThat(documented("measures.md")).containsAll(own);
        assertThat(both).containsAll(documented("measures.md"));
    }

    private static Set<String> codes(String... places) {
        Set<String> codes = new TreeSet<>();
        for (String place : places) {
            try (Stream<Path> files = Files.walk(SOURCES.resolve(place))) {
                files.filter(Files::isRegularFile)
                        .filter(file -> !file.toString().endsWith("Examples.java"))
                        .forEach(file -> codes.addAll(found(IN_SOURCES, file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        codes.removeAll(NO_CODES);
        return codes;
    }

    private static Set<String> documented(String document) {
        Set<String> codes = found(IN_DOCUMENTS, Path.of("../docs", document));
        codes.removeIf(code -> code.equals("andelen-atervunnet-avfall"));
        return codes;
    }

    /** Whichever way it was found. */
    private static String code(MatchResult match) {
        return match.group(1) == null ? match.group(2) : match.group(1);
    }

    private static Set<String> found(Pattern pattern, Path file) {
        try {
            Set<String> found = new TreeSet<>();
            pattern.matcher(Files.readString(file))
                    .results()
                    .map(DocumentedCodesTest::code)
                    .forEach(found::add);
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
