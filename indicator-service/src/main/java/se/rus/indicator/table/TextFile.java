package se.rus.indicator.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Opens a file as text. */
final class TextFile {
    private static final int BUFFER = 1 << 15;

    private TextFile() {}

    /** @throws UnreadableTableException when it is not text in one of the charsets */
    static BufferedReader open(Path file, Optional<Charset> said) throws IOException {
        TextCharset charset = TextCharset.of(file, said);
        InputStream in = Files.newInputStream(file);
        in.skipNBytes(charset.bomBytes());
        return new BufferedReader(new InputStreamReader(in, charset.charset()), BUFFER);
    }
}
