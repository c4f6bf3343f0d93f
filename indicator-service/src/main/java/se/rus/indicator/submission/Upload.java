package se.rus.indicator.submission;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import se.rus.indicator.table.TableFormat;

/**
 * A file that came in, on disk for as long as it is worked on: memory does not grow with it.
 *
 * @param charset as the sender says; null when it says nothing
 * @param sha256 of its bytes
 */
record Upload(Path file, TableFormat format, String charset, String sha256) implements AutoCloseable {

    /** Takes in a body. How large it may be is the HTTP server's business. */
    static Upload of(InputStream body, TableFormat format, String charset) throws IOException {
        Path file = Files.createTempFile("submission-", ".rows");
        MessageDigest digest = newDigest();
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
            body.transferTo(out);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
        return new Upload(file, format, charset, HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
