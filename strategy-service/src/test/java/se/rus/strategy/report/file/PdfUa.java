package se.rus.strategy.report.file;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** The machine-checkable rules of ISO 14289-1 (PDF/UA-1), by the validator of the PDF industry's own consortium. */
public final class PdfUa {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfUa() {}

    /** Each place that breaks a rule; empty when the file holds to all of them. */
    public static List<String> broken(byte[] file) throws Exception {
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            ValidationResult result = validator.validate(parser);
            return result.getTestAssertions().stream()
                    .filter(each -> each.getStatus() == TestAssertion.Status.FAILED)
                    .map(PdfUa::told)
                    .toList();
        }
    }

    private static String told(TestAssertion it) {
        return it.getRuleId().getClause() + "-" + it.getRuleId().getTestNumber() + " " + it.getMessage() + " at "
                + it.getLocation().getContext();
    }
}
