package se.rus.indicator.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * In which charset a text file is written. Nothing of it is read before all of it is known to be text, so the answer
 * is about the whole file: a Windows file whose first å stands in the last row is still a Windows file.
 *
 * @param bomBytes how many bytes of byte order mark to pass over
 */
record TextCharset(Charset charset, int bomBytes) {
    static final Charset WINDOWS = Charset.forName("windows-1252");

    /** @throws UnreadableTableException when it is no text, or not in the charset it names */
    static TextCharset of(Path file, Optional<Charset> said) throws IOException {
        TextCharset marked = marked(file);
        if (said.isPresent() || marked.bomBytes > 0) {
            TextCharset named =
                    said.map(charset -> named(meant(charset), marked)).orElse(marked);
            if (!TextCheck.isIn(file, named)) {
                throw TextRefusals.brokenText(named.charset.name());
            }
            return named;
        }
        TextCharset windows = new TextCharset(WINDOWS, 0);
        if (TextCheck.isIn(file, marked)) {
            return marked;
        }
        if (TextCheck.isIn(file, windows)) {
            return windows;
        }
        throw TextRefusals.notText();
    }

    private static TextCharset marked(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(3);
        }
        int first = head.length < 2 ? 0 : (head[0] & 0xFF) << 8 | head[1] & 0xFF;
        return switch (first) {
            case 0xFEFF -> new TextCharset(StandardCharsets.UTF_16BE, 2);
            case 0xFFFE -> new TextCharset(StandardCharsets.UTF_16LE, 2);
            case 0xEFBB -> new TextCharset(StandardCharsets.UTF_8, head.length == 3 && head[2] == (byte) 0xBF ? 3 : 0);
            default -> new TextCharset(StandardCharsets.UTF_8, 0);
        };
    }

    /** What browsers do too: nobody writes the control characters that ISO 8859-1 has where Windows has dashes. */
    private static Charset meant(Charset said) {
        boolean latin = said.equals(StandardCharsets.ISO_8859_1);
        return latin ? WINDOWS : said.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : said;
    }

    /** What the sender says counts more than the mark, which is only then passed over when it agrees. */
    private static TextCharset named(Charset said, TextCharset marked) {
        boolean agrees = said.equals(marked.charset) || said.equals(StandardCharsets.UTF_16);
        return agrees && marked.bomBytes > 0 ? marked : new TextCharset(said, 0);
    }
}
