package se.rus.strategy.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.rus.platform.store.EventJson;
import se.rus.strategy.report.file.ReportPdf;
import se.rus.strategy.report.file.ReportSheets;
import se.rus.strategy.report.page.Medium;
import se.rus.strategy.report.page.ReportPage;

/** Reports that were made for an earlier layout are as they were. The event and its files were kept when it was today's. */
class EarlierLayoutTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void aReportOfTheFirstLayoutIsTheSameByteForByte(Language language) throws IOException {
        ReportMaterial material = EventJson.MAPPER
                .readValue(kept("ReportMade.json"), ReportEvent.ReportMade.class)
                .material();

        assertThat(ReportPage.of(material, language, Medium.SCREEN)).isEqualTo(text(kept(name(language, "html"))));
        assertThat(ReportSheets.of(material, language)).isEqualTo(kept(name(language, "xlsx")));
        assertThat(ReportPdf.of(material, language)).isEqualTo(kept(name(language, "pdf")));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatCameWithALaterLayoutIsNotInAnEarlierOne(Language language) {
        String first = ReportPage.of(SampleReport.laidOut(1, SampleReport.material()), language, Medium.SCREEN);

        assertThat(first).doesNotContain("▲", "id=\"county-1\"", "id=\"deviations\"", "id=\"outcomes\"");
        assertThat(ReportPage.of(SampleReport.material(), language, Medium.SCREEN))
                .contains("▲", "id=\"county-1\"", "id=\"deviations\"", "id=\"outcomes\"");
    }

    private static String name(Language language, String ending) {
        return "report-" + language.tag() + "." + ending;
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }

    private static byte[] kept(String name) {
        try (InputStream in = EarlierLayoutTest.class.getResourceAsStream("/report/layout-1/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
