package se.rus.indicator.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BadTextTest {
    private static final String HEADER = "kod;utfall\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void anEmptyFileIsRefused(TableFormat format) {
        assertThat(code(Submitted.of(format, new byte[0]))).isEqualTo("empty-file");
    }

    @Test
    void aHeaderAloneIsRefused() {
        assertThat(code(Submitted.csv(HEADER))).isEqualTo("no-rows");
        assertThat(code(Submitted.csv(HEADER + ";\n;\n"))).isEqualTo("no-rows");
        assertThat(code(Submitted.csv("\n \n"))).isEqualTo("no-rows");
        assertThat(code(Submitted.ndjson("\n\n"))).isEqualTo("no-rows");
    }

    @ParameterizedTest
    @EnumSource
    void aPdfIsRefusedByItsNameWhateverItIsSentAs(TableFormat format) {
        Submitted pdf = Submitted.of(format, "%PDF-1.7\n%âãÏÓ\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(code(pdf)).isEqualTo("not-the-format");
        assertThat(pdf.refusal().detailSv()).contains("en PDF");
    }

    @Test
    void anArchiveSentAsTextIsRefused() {
        assertThat(code(Submitted.of(TableFormat.CSV, new byte[] {'P', 'K', 3, 4, 20, 0})))
                .isEqualTo("not-the-format");
    }

    @Test
    void bytesOfNoTextAreRefused() {
        byte[] noise = new byte[100_000];
        new Random(1).nextBytes(noise);
        noise[0] = 'a';
        assertThat(code(Submitted.of(TableFormat.CSV, noise))).isEqualTo("not-text");
        assertThat(code(Submitted.csv("kod;utfall\na\0;1\n"))).isEqualTo("not-text");
        assertThat(code(Submitted.of(TableFormat.CSV, "kod;utfall\n\u0081å;1\n".getBytes(StandardCharsets.ISO_8859_1))))
                .isEqualTo("not-text");
    }

    @Test
    void bytesThatContradictTheirMarkOrTheSenderAreRefused() {
        byte[] lonelySurrogate = {(byte) 0xFF, (byte) 0xFE, 'a', 0, 0x00, (byte) 0xDC, 'b', 0};
        assertThat(code(Submitted.of(TableFormat.CSV, lonelySurrogate))).isEqualTo("broken-text");
        byte[] windows = "kod;utfall\nå;1\n".getBytes(TextCharset.WINDOWS);
        assertThat(code(Submitted.of(TableFormat.CSV, windows).saying(StandardCharsets.UTF_8)))
                .isEqualTo("broken-text");
    }

    @Test
    void anEndlessLineIsRefusedAfterItsFirstPart() throws IOException {
        assertThat(code(Submitted.of(TableFormat.CSV, repeated(HEADER, "x", 50_000_000))))
                .isEqualTo("field-too-long");
        assertThat(code(Submitted.of(TableFormat.CSV, repeated("", "x", 50_000_000))))
                .isEqualTo("line-too-long");
        assertThat(code(Submitted.of(TableFormat.CSV, repeated(HEADER, "x;", 25_000_000))))
                .isEqualTo("too-many-columns");
        assertThat(code(Submitted.of(TableFormat.NDJSON, repeated("{\"a\":\"", "x", 50_000_000))))
                .isEqualTo("line-too-long");
    }

    @Test
    void aQuotationMarkThatIsNeverClosedIsRefusedInAShortFileAndInALongOne() throws IOException {
        assertThat(code(Submitted.csv(HEADER + "a;\"1\nb;2\n"))).isEqualTo("unclosed-quote");
        assertThat(code(Submitted.csv(HEADER + "b;2\na;\""))).isEqualTo("unclosed-quote");
        assertThat(code(Submitted.csv(HEADER + "a;\"1\"\"\n"))).isEqualTo("unclosed-quote");
        assertThat(code(Submitted.of(TableFormat.CSV, repeated(HEADER + "a;\"", "1\nb;", 10_000_000))))
                .isEqualTo("field-too-long");
        assertThat(Submitted.csv(HEADER + "a;\"1\"\"\"").count()).isEqualTo(1);
        assertThat(Submitted.csv(HEADER + "a;\"\"").count()).isEqualTo(1);
    }

    @Test
    void textAfterAClosingQuotationMarkIsRefused() {
        assertThat(code(Submitted.csv(HEADER + "a;1\n\"b\"x;1\n"))).isEqualTo("text-after-quote");
    }

    @Test
    void tooManyColumnsAreRefused() {
        assertThat(code(Submitted.csv("kod;" + "x;".repeat(300) + "utfall\na;1\n")))
                .isEqualTo("too-many-columns");
    }

    @Test
    void tooManyRowsAreRefusedAndAsManyAsAllowedAreNot() {
        Submitted three = Submitted.csv(HEADER + "a;1\n".repeat(3));
        assertThat(code(three.within(TableLimits.standard().withMaxRows(2)))).isEqualTo("too-many-rows");
        assertThat(three.within(TableLimits.standard().withMaxRows(3)).count()).isEqualTo(3);
    }

    @Test
    void aMillionEmptyRowsMayEndAFileButNotStandBetweenRows() throws IOException {
        Path file = repeated(HEADER + "a;1\n", ";\n", 1_000_000);
        assertThat(Submitted.of(TableFormat.CSV, file).count()).isEqualTo(1);
        Files.writeString(file, "b;2\n", StandardOpenOption.APPEND);
        assertThat(code(Submitted.of(TableFormat.CSV, file))).isEqualTo("rows-after-gap");
    }

    private Path repeated(String start, String part, int times) throws IOException {
        Path file = folder.resolve("long");
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write(start);
            String thousand = part.repeat(1000);
            for (int i = 0; i < times / 1000; i++) {
                out.write(thousand);
            }
        }
        return file;
    }

    private static String code(Submitted file) {
        return file.refusal().code();
    }
}
