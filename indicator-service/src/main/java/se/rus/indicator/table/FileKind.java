package se.rus.indicator.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What a file is by its first bytes, whatever it is called. */
enum FileKind {
    ZIP("a ZIP archive or an Excel workbook", "ett ZIP-arkiv eller en Excelbok", bytes(0x50, 0x4B)),
    OLE("an old or protected Office file", "en gammal eller skyddad Officefil", bytes(0xD0, 0xCF, 0x11, 0xE0)),
    PDF("a PDF", "en PDF", "%PDF".getBytes(StandardCharsets.US_ASCII)),
    PNG("a picture", "en bild", bytes(0x89, 0x50, 0x4E, 0x47)),
    JPEG("a picture", "en bild", bytes(0xFF, 0xD8, 0xFF)),
    GIF("a picture", "en bild", "GIF8".getBytes(StandardCharsets.US_ASCII)),
    GZIP("a compressed file", "en komprimerad fil", bytes(0x1F, 0x8B)),
    RTF("a text document", "ett textdokument", "{\\rtf".getBytes(StandardCharsets.US_ASCII)),
    /** Nothing known; it may be text. */
    OTHER("something else", "något annat", bytes());

    private final String en;
    private final String sv;
    private final byte[] start;

    FileKind(String en, String sv, byte[] start) {
        this.en = en;
        this.sv = sv;
        this.start = start;
    }

    String en() {
        return en;
    }

    String sv() {
        return sv;
    }

    /** Empty for an empty file. */
    static Optional<FileKind> of(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(8);
        }
        if (head.length == 0) {
            return Optional.empty();
        }
        for (FileKind kind : values()) {
            if (startsWith(head, kind.start)) {
                return Optional.of(kind);
            }
        }
        return Optional.of(OTHER);
    }

    private static boolean startsWith(byte[] head, byte[] start) {
        if (head.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if (head[i] != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
