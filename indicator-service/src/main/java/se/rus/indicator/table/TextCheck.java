package se.rus.indicator.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;

/** One pass over a file that says whether it is text in a charset. It keeps nothing. */
final class TextCheck {
    private static final int BUFFER = 1 << 16;

    private TextCheck() {}

    /**
     * False when some bytes are not of that charset.
     *
     * @throws UnreadableTableException at the first character that no text has, such as NUL
     */
    static boolean isIn(Path file, TextCharset charset) throws IOException {
        CharsetDecoder decoder = charset.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
        CharBuffer chars = CharBuffer.allocate(BUFFER);
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(charset.bomBytes());
            boolean end = false;
            while (!end) {
                int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                end = read < 0;
                bytes.position(bytes.position() + Math.max(read, 0)).flip();
                CoderResult result = decoder.decode(bytes, chars, end);
                requireText(chars.flip());
                if (result.isError()) {
                    return false;
                }
                chars.clear();
                bytes.compact();
            }
        }
        return true;
    }

    private static void requireText(CharBuffer chars) {
        char[] array = chars.array();
        for (int i = 0; i < chars.limit(); i++) {
            if (array[i] < ' ' && !isLayout(array[i])) {
                throw TextRefusals.notText();
            }
        }
    }

    /** Tab and the ends of lines and pages, and the end of file that DOS wrote. */
    private static boolean isLayout(char c) {
        return (c >= '\t' && c <= '\r') || c == '\u001A';
    }
}
