package se.rus.strategy.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import se.rus.strategy.report.Language;
import se.rus.strategy.report.SampleReport;

/** The page as a browser, a screen reader and a person with a calculator meet it. */
class ReportPageTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void itHasALanguageATitleAndOneMainPart(Language language) throws Exception {
        Document page = page(language);

        assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo(language.tag());
        assertThat(all(page, "title").getFirst().getTextContent()).contains("2026", "Hållbarhetsplan");
        assertThat(all(page, "h1")).hasSize(1);
        assertThat(all(page, "main")).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void headingsGoDownOneLevelAtATime(Language language) throws Exception {
        List<Integer> levels = everything(page(language))
                .filter(each -> each.getTagName().matches("h[1-6]"))
                .map(each -> each.getTagName().charAt(1) - '0')
                .toList();

        assertThat(levels.getFirst()).isEqualTo(1);
        assertThat(IntStream.range(1, levels.size()).map(i -> levels.get(i) - levels.get(i - 1)))
                .allMatch(step -> step <= 1);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void eachTableHasACaptionAndHeadingsWithTheirScope(Language language) throws Exception {
        List<Element> tables = all(page(language), "table");

        assertThat(tables).hasSizeGreaterThan(8);
        assertThat(tables).allSatisfy(table -> {
            assertThat(within(table, "caption").getFirst().getTextContent()).isNotBlank();
            assertThat(within(table, "th"))
                    .extracting(th -> th.getAttribute("scope"))
                    .containsOnly("col", "row");
            assertThat(within(within(table, "tbody").getFirst(), "tr"))
                    .allSatisfy(row -> assertThat(within(row, "th")).hasSize(1));
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aSignalIsASymbolAndWordsNeverAColourAlone(Language language) throws Exception {
        List<Element> signals = everything(page(language))
                .filter(each -> each.getAttribute("class").startsWith("signal "))
                .toList();

        assertThat(signals).hasSize(5 + 7 + 1 + 2);
        assertThat(signals)
                .allSatisfy(signal -> assertThat(signal.getTextContent()).matches("[✓↗!✕?] \\p{L}.+"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aTrendIsASymbolAndWords(Language language) throws Exception {
        assertThat(everything(page(language))
                        .filter(each -> each.getTagName().equals("td"))
                        .map(Element::getTextContent)
                        .filter(text -> text.matches("[▲▼■].*")))
                .hasSize(3)
                .allMatch(text -> text.matches("[▲▼■] \\p{L}+"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatCameOfDecisionsAndWhatIsOffIsToldWithItsFigures(Language language) throws Exception {
        Document page = page(language);

        assertThat(rows(page, "county-1")).hasSize(1).first().asString().contains("246", "250", "■");
        assertThat(rows(page, "outcomes")).hasSize(1).first().asString().contains("2026-T1", "262", "✕", "2026-10-01");
        assertThat(rows(page, "consequences")).hasSize(2).first().asString().contains("Färre blir <sjuka> & fler");
        assertThat(rows(page, "deviations"))
                .hasSize(2)
                .first()
                .asString()
                .contains("Oskarshamn", "1. Brist på läkare 2. Långa avstånd", "Fasta läkarkontakter");
    }

    private static List<String> rows(Document page, String table) {
        Element found = everything(page)
                .filter(each -> each.getAttribute("id").equals(table))
                .findFirst()
                .orElseThrow();
        return within(within(found, "tbody").getFirst(), "tr").stream()
                .map(Element::getTextContent)
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void eachChartSaysInWordsWhatItShows(Language language) throws Exception {
        List<Element> charts = all(page(language), "svg");

        assertThat(charts).hasSize(2);
        assertThat(charts).allSatisfy(chart -> {
            String title = within(chart, "title").getFirst().getAttribute("id");
            String description = within(chart, "desc").getFirst().getAttribute("id");
            assertThat(chart.getAttribute("aria-labelledby")).isEqualTo(title + " " + description);
            assertThat(within(chart, "desc").getFirst().getTextContent()).matches(".*\\d.*");
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void idsAreThereOnceAndLinksLeadSomewhere(Language language) throws Exception {
        Document page = page(language);
        List<String> ids = everything(page)
                .map(each -> each.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
        Set<String> once = new HashSet<>(ids);

        assertThat(ids).hasSameSizeAs(once);
        assertThat(all(page, "a"))
                .extracting(link -> link.getAttribute("href"))
                .allMatch(href -> href.startsWith("?format=") || once.contains(href.substring(1)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void eachTotalEqualsTheSumOfItsParts(Language language) throws Exception {
        List<Element> totals = everything(page(language))
                .filter(each -> each.getAttribute("class").equals("total"))
                .toList();

        assertThat(totals).hasSizeGreaterThanOrEqualTo(6);
        assertThat(totals).allSatisfy(ReportPageTest::addsUp);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsExcludedStandsUnderTheMoney(Language language) throws Exception {
        String text = page(language).getDocumentElement().getTextContent();

        assertThat(SampleReport.material().delimitation().fundingExcludes())
                .allSatisfy(each -> assertThat(text).contains(language.of(each)));
        assertThat(text)
                .contains(language.of(SampleReport.material().delimitation().excludes()));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void alsoAmountsElsewhereSayThatTheyAreNotAll(Language language) throws Exception {
        assertThat(all(page(language), "a"))
                .filteredOn(link -> link.getAttribute("href").equals("#excluded"))
                .hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void wordsOfOthersAreOnlyWords(Language language) throws Exception {
        assertThat(page(language).getDocumentElement().getTextContent())
                .contains("Ingen aktör hade <rådighet> över hela kedjan & dess slut.");
    }

    private static void addsUp(Element total) {
        List<Element> rows = within((Element) total.getParentNode(), "tr");
        List<Element> sums = cells(total);
        for (int column = 1; column < sums.size(); column++) {
            int at = column;
            if (sums.get(column).getAttribute("class").equals("number")) {
                long parts = rows.stream()
                        .filter(row -> row != total)
                        .mapToLong(row -> number(cells(row).get(at)))
                        .sum();
                assertThat(number(sums.get(column))).isEqualTo(parts);
            }
        }
    }

    private static long number(Element cell) {
        return Long.parseLong(cell.getTextContent().replaceAll("[\u00a0,]", ""));
    }

    private static List<Element> cells(Element row) {
        return everything(row)
                .filter(each -> each.getTagName().matches("t[hd]"))
                .toList();
    }

    private static Document page(Language language) throws Exception {
        String html = ReportPage.of(SampleReport.material(), language, Medium.SCREEN);
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(html)));
    }

    private static List<Element> all(Document page, String tag) {
        return within(page.getDocumentElement(), tag);
    }

    private static List<Element> within(Element element, String tag) {
        return elements(element.getElementsByTagName(tag)).toList();
    }

    private static Stream<Element> everything(Document page) {
        return everything(page.getDocumentElement());
    }

    private static Stream<Element> everything(Element element) {
        return elements(element.getElementsByTagName("*"));
    }

    private static Stream<Element> elements(NodeList found) {
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
    }
}
