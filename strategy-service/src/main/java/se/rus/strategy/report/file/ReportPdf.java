package se.rus.strategy.report.file;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import se.rus.strategy.report.Language;
import se.rus.strategy.report.ReportMaterial;
import se.rus.strategy.report.page.Medium;
import se.rus.strategy.report.page.ReportPage;

/** A report as PDF/UA-1 (ISO 14289-1): tagged, with language, title and all fonts in it. Made of the page. */
public final class ReportPdf {
    private static final String FAMILY = "Report";

    static {
        // The library tells of each CSS property that it does not know; that says nothing to an operator.
        XRLog.setLoggingEnabled(false);
    }

    private ReportPdf() {}

    /** The same material gives the same bytes. Takes some tenths of a second: not for an event loop. */
    public static byte[] of(ReportMaterial material, Language language) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.withHtmlContent(ReportPage.of(material, language, Medium.PAPER), null);
        builder.useUriResolver((base, uri) -> null);
        builder.useFont(() -> font("DejaVuSans"), FAMILY, 400, FontStyle.NORMAL, true);
        builder.useFont(() -> font("DejaVuSans-Bold"), FAMILY, 700, FontStyle.NORMAL, true);
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.withProducer("RUS");
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
                PDDocument pdf = renderer.createPDFKeepOpen()) {
            pdf.getDocumentInformation()
                    .setCreationDate(GregorianCalendar.from(material.madeAt().atZone(ZoneOffset.UTC)));
            pdf.setDocumentId(material.madeAt().toEpochMilli());
            pdf.save(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static InputStream font(String name) {
        return ReportPdf.class.getResourceAsStream("/report/fonts/" + name + ".ttf");
    }
}
