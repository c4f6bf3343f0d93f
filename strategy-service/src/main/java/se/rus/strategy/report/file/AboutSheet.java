package se.rus.strategy.report.file;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import se.rus.contracts.value.BilingualText;
import se.rus.strategy.report.Delimitation;
import se.rus.strategy.report.Language;
import se.rus.strategy.report.ReportMaterial;
import se.rus.strategy.report.page.ReportPage;

/** The first sheet: which report the figures belong to, and what is not in them. */
final class AboutSheet {
    private static final BilingualText NAME = new BilingualText("Om rapporten", "About the report");
    private static final BilingualText NUMBER =
            new BilingualText("Nummer i länets serie", "Number in the county's series");
    private static final BilingualText AS_OF = new BilingualText("Läget den", "As of");
    private static final BilingualText EXCLUDED = new BilingualText("Ingår inte i någon summa:", "In no total:");

    private AboutSheet() {}

    static void write(Workbook workbook, ReportMaterial material, Language language) {
        Worksheet sheet = workbook.newWorksheet(language.of(NAME));
        Delimitation delimitation = material.delimitation();
        sheet.value(0, 0, ReportPage.title(material, language));
        sheet.style(0, 0).bold().set();
        sheet.value(1, 0, language.of(NUMBER));
        sheet.value(1, 1, material.number());
        sheet.value(2, 0, language.of(AS_OF));
        sheet.value(2, 1, material.asOf());
        sheet.style(2, 1).format("yyyy-mm-dd").set();
        List<String> lines = Stream.concat(
                        Stream.of(delimitation.covers(), delimitation.excludes(), EXCLUDED),
                        delimitation.fundingExcludes().stream())
                .map(language::of)
                .toList();
        IntStream.range(0, lines.size()).forEach(i -> sheet.value(4 + i, 0, lines.get(i)));
    }
}
