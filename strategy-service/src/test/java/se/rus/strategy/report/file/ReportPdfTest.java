package se.rus.strategy.report.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.rus.strategy.report.Language;
import se.rus.strategy.report.OtherKinds;
import se.rus.strategy.report.ReportMaterial;
import se.rus.strategy.report.SampleReport;

/** The machine-checkable rules of ISO 14289-1, by the validator of the PDF industry's own consortium. */
class ReportPdfTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void theValidatorFindsNothingAgainstPdfUa(Language language) throws Exception {
        assertThat(PdfUa.broken(ReportPdf.of(SampleReport.material(), language)))
                .isEmpty();
        assertThat(PdfUa.broken(ReportPdf.of(SampleReport.bare(), language))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theOtherKindsHoldToPdfUaToo(Language language) throws Exception {
        ReportMaterial sample = SampleReport.material();
        for (ReportMaterial each : List.of(
                OtherKinds.evaluation(sample),
                OtherKinds.firstEvaluation(SampleReport.bare()),
                OtherKinds.dialogue(sample, "0880", "Kalmar"),
                OtherKinds.dialogue(SampleReport.bare(), "0881", "Nybro"))) {
            assertThat(PdfUa.broken(ReportPdf.of(each, language)))
                    .as(each.kind().word())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void itHasALanguageATitleTagsAndItsFonts(Language language) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(ReportPdf.of(SampleReport.material(), language))) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo(language.tag());
            assertThat(pdf.getDocumentInformation().getTitle()).contains("Hållbarhetsplan 2026-2028");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
            assertThat(new PDFTextStripper().getText(pdf)).contains("Oskarshamn", "✕", "262");
        }
    }
}
