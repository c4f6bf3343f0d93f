package se.rus.strategy.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.rus.platform.decision.Decision;
import se.rus.platform.decision.Rejection;
import se.rus.strategy.report.ReportCommand.MakeReport;
import se.rus.strategy.report.ReportEvent.ReportMade;
import se.rus.strategy.report.ReportEvent.ReportNumbered;

class ReportDeciderTest {
    private final ReportDecider decider = new ReportDecider();

    @Test
    void givenNone_whenMade_thenItIsNumberOneAndKeepsItsMaterial() {
        assertThat(when(2026, "2027-02-15", null))
                .isEqualTo(Decision.accept(List.of(
                        new ReportNumbered("r1", "08", 1, SampleReport.MADE),
                        new ReportMade(material(2026, "2027-02-15").numbered(1)))));
    }

    @Test
    void givenSome_whenMade_thenItIsTheNextOne() {
        assertThat(number(when(2026, "2027-02-15", null, numbered(1), numbered(2))))
                .isEqualTo(3);
    }

    @Test
    void aCountyGoesOnWithTheSeriesThatItHasOnPaper() {
        assertThat(number(when(2026, "2027-02-15", 15))).isEqualTo(15);
        assertThat(number(when(2026, "2027-02-15", null, numbered(15)))).isEqualTo(16);
        assertThat(pointer(when(2026, "2027-02-15", 15, numbered(15)))).isEqualTo("/number");
        assertThat(pointer(when(2026, "2027-02-15", 3, numbered(15)))).isEqualTo("/number");
    }

    @Test
    void aYearOutsideTheStrategysPeriodIsRefused() {
        assertThat(pointer(when(2025, "2027-02-15", null))).isEqualTo("/year");
        assertThat(pointer(when(2029, "2027-02-15", null))).isEqualTo("/year");
    }

    @Test
    void aDayThatIsNotYetOrBeforeTheYearIsRefused() {
        assertThat(code(when(2026, "2027-02-16", null))).isEqualTo("as-of-in-future");
        assertThat(code(when(2027, "2026-12-31", null))).isEqualTo("as-of-before-year");
    }

    private Decision<ReportEvent> when(int year, String asOf, Integer wanted, ReportEvent... history) {
        return decider.decide(
                new MakeReport(material(year, asOf), wanted, LocalDate.parse("2027-02-15")),
                decider.fold(List.of(history)));
    }

    private static ReportMaterial material(int year, String asOf) {
        ReportMaterial it = SampleReport.bare();
        return new ReportMaterial(
                it.reportId(),
                it.county(),
                0,
                year,
                LocalDate.parse(asOf),
                it.madeAt(),
                it.layout(),
                it.delimitation(),
                it.progress(),
                List.of(),
                List.of(),
                List.of(),
                ReportKind.YEARLY,
                null,
                null);
    }

    private static ReportEvent numbered(int number) {
        return new ReportNumbered("earlier" + number, "08", number, SampleReport.MADE);
    }

    private static int number(Decision<ReportEvent> decision) {
        List<ReportEvent> events = ((Decision.Accepted<ReportEvent>) decision).events();
        int number = ((ReportNumbered) events.getFirst()).number();
        assertThat(((ReportMade) events.getLast()).material().number()).isEqualTo(number);
        return number;
    }

    private static String pointer(Decision<ReportEvent> decision) {
        return rejection(decision).pointer();
    }

    private static String code(Decision<ReportEvent> decision) {
        assertThat(rejection(decision).detail()).isNotBlank();
        assertThat(rejection(decision).detailSv()).isNotBlank();
        return rejection(decision).code();
    }

    private static Rejection rejection(Decision<ReportEvent> decision) {
        return ((Decision.Rejected<ReportEvent>) decision).reason();
    }
}
