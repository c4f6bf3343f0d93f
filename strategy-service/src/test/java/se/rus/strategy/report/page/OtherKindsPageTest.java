package se.rus.strategy.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import se.rus.strategy.report.Language;
import se.rus.strategy.report.OtherKinds;
import se.rus.strategy.report.ReportMaterial;
import se.rus.strategy.report.SampleReport;

/** Evaluations and dialogues as pages: as easy to read as the yearly report, and what they say. */
class OtherKindsPageTest {
    private static final ReportMaterial SAMPLE = SampleReport.material();

    static Stream<Arguments> pages() {
        return Stream.of(
                        OtherKinds.evaluation(SAMPLE),
                        OtherKinds.firstEvaluation(SampleReport.bare()),
                        OtherKinds.dialogue(SAMPLE, "0880", "Kalmar"),
                        OtherKinds.dialogue(SampleReport.bare(), "0881", "Nybro"))
                .flatMap(material -> Stream.of(Language.values()).map(language -> Arguments.of(material, language)));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("pages")
    void headingsTablesIdsAndSignalsHoldToTheSameRules(ReportMaterial material, Language language) throws Exception {
        Document page = page(material, language);
        List<Integer> levels = everything(page)
                .map(Element::getTagName)
                .filter(tag -> tag.matches("h[1-6]"))
                .map(tag -> tag.charAt(1) - '0')
                .toList();
        List<String> ids = everything(page)
                .map(each -> each.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();

        assertThat(levels.getFirst()).isEqualTo(1);
        assertThat(IntStream.range(1, levels.size()).map(i -> levels.get(i) - levels.get(i - 1)))
                .allMatch(step -> step <= 1);
        assertThat(ids).hasSameSizeAs(new HashSet<>(ids));
        assertThat(named(page, "th"))
                .extracting(th -> th.getAttribute("scope"))
                .allMatch(scope -> scope.equals("col") || scope.equals("row"));
        assertThat(everything(page).filter(each -> each.getAttribute("class").startsWith("signal ")))
                .allSatisfy(signal -> assertThat(signal.getTextContent()).matches("[✓↗!✕?] \\p{L}.+"));
        assertThat(named(page, "a"))
                .extracting(link -> link.getAttribute("href"))
                .allMatch(href -> href.startsWith("?format=")
                        || href.startsWith("/strategy/v1/")
                        || ids.contains(href.substring(1)));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Language.class)
    void anEvaluationTellsWhatIsAnotherThanAtTheBeginning(Language language) throws Exception {
        Document page = page(OtherKinds.evaluation(SAMPLE), language);

        assertThat(rows(page, "changes"))
                .as("6 pairs were assessed otherwise at the beginning: one is off track still, one is not assessable")
                .hasSize(6)
                .first()
                .asString()
                .contains("?", "✕");
        assertThat(rows(page, "funding-over-time")).hasSize(3);
        assertThat(everything(page).filter(each -> each.getTagName().equals("a")))
                .extracting(link -> link.getAttribute("href"))
                .contains(
                        "/strategy/v1/reports/r2024?format=html&lang=" + language.tag(),
                        "/strategy/v1/government-reports/08-2025");
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Language.class)
    void aDialogueHoldsTheMunicipalityBesideTheCountyAndItsTargets(Language language) throws Exception {
        Document page = page(OtherKinds.dialogue(SAMPLE, "0880", "Kalmar"), language);

        assertThat(rows(page, "status")).hasSize(3).first().asString().contains("231", "246", "▲", "98");
        assertThat(rows(page, "targets")).hasSize(3).first().asString().contains("250");
        assertThat(page.getDocumentElement().getTextContent())
                .contains(language.of(SAMPLE.delimitation().fundingExcludes().getFirst()));
        assertThat(rows(page, "actors")).hasSize(1).first().asString().contains("Kalmar");
        assertThat(rows(page, "shifts")).hasSize(1).first().asString().contains("Långsiktig");
        assertThat(rows(page, "deviations"))
                .as("that of the county as a whole; Oskarshamn's is not Kalmar's")
                .hasSize(1);
    }

    private static Document page(ReportMaterial material, Language language) throws Exception {
        String html = ReportPage.of(material, language, Medium.SCREEN);
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(html)));
    }

    private static List<String> rows(Document page, String table) {
        Element found = everything(page)
                .filter(each -> each.getAttribute("id").equals(table))
                .findFirst()
                .orElseThrow();
        return elements(found.getElementsByTagName("tr"))
                .skip(1)
                .map(Element::getTextContent)
                .toList();
    }

    private static List<Element> named(Document page, String tag) {
        return elements(page.getElementsByTagName(tag)).toList();
    }

    private static Stream<Element> everything(Document page) {
        return elements(page.getElementsByTagName("*"));
    }

    private static Stream<Element> elements(NodeList found) {
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
    }
}
