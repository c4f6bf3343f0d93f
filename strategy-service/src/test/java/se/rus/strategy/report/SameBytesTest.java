package se.rus.strategy.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.TimeZone;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.rus.platform.store.EventJson;
import se.rus.strategy.report.file.ReportPdf;
import se.rus.strategy.report.file.ReportSheets;
import se.rus.strategy.report.page.Medium;
import se.rus.strategy.report.page.ReportPage;

/** The same material gives the same bytes: twice, from an event, and on a machine with other customs. */
class SameBytesTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void twoRenderingsAreTheSame(Language language) {
        assertThat(page(SampleReport.material(), language)).isEqualTo(page(SampleReport.material(), language));
        assertThat(ReportSheets.of(SampleReport.material(), language))
                .isEqualTo(ReportSheets.of(SampleReport.material(), language));
        assertThat(ReportPdf.of(SampleReport.material(), language))
                .isEqualTo(ReportPdf.of(SampleReport.material(), language));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsReadFromAnEventGivesTheSameAsWhatWasMade(Language language) throws Exception {
        String kept = EventJson.MAPPER.writeValueAsString(new ReportEvent.ReportMade(SampleReport.material()));

        ReportMaterial read =
                EventJson.MAPPER.readValue(kept, ReportEvent.ReportMade.class).material();

        assertThat(read).isEqualTo(SampleReport.material());
        assertThat(page(read, language)).isEqualTo(page(SampleReport.material(), language));
    }

    @Test
    void theMachinesLanguageAndTimeZoneDoNotMatter() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        BiFunction<ReportMaterial, Language, byte[]> sheets = ReportSheets::of;
        String page = page(SampleReport.material(), Language.SWEDISH);
        byte[] file = sheets.apply(SampleReport.material(), Language.SWEDISH);
        byte[] pdf = ReportPdf.of(SampleReport.material(), Language.SWEDISH);
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

            assertThat(page(SampleReport.material(), Language.SWEDISH)).isEqualTo(page);
            assertThat(sheets.apply(SampleReport.material(), Language.SWEDISH)).isEqualTo(file);
            assertThat(ReportPdf.of(SampleReport.material(), Language.SWEDISH)).isEqualTo(pdf);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static String page(ReportMaterial material, Language language) {
        return ReportPage.of(material, language, Medium.SCREEN);
    }
}
