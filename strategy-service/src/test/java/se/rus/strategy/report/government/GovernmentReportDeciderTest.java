package se.rus.strategy.report.government;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.rus.platform.decision.Decision;
import se.rus.platform.decision.Rejection;
import se.rus.strategy.report.SampleReport;
import se.rus.strategy.report.government.GovernmentReportCommand.Prefill;
import se.rus.strategy.report.government.GovernmentReportCommand.Send;
import se.rus.strategy.report.government.GovernmentReportCommand.WriteSection;
import se.rus.strategy.report.government.GovernmentReportEvent.GovernmentReportPrefilled;
import se.rus.strategy.report.government.GovernmentReportEvent.GovernmentReportSent;
import se.rus.strategy.report.government.GovernmentReportEvent.SectionWritten;

class GovernmentReportDeciderTest {
    private static final Instant NOW = Instant.parse("2027-02-16T08:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2027-02-16");
    private static final GovernmentReport DRAFT = new GovernmentReport(
            "08-2026",
            "08",
            2026,
            "s",
            "r1",
            GovernmentReport.due(2026),
            Prefilling.of(SampleReport.material(), List.of()),
            null);
    private static final GovernmentReportEvent PREFILLED = new GovernmentReportPrefilled(DRAFT, NOW);
    private static final Sending SENDING = new Sending(TODAY, "RK 2027/214");

    private final GovernmentReportDecider decider = new GovernmentReportDecider();

    @Test
    void givenNone_whenPrefilled_thenThereIsADraftDueOnTheTwentyFirstOfFebruary() {
        assertThat(when(new Prefill(DRAFT, NOW))).isEqualTo(Decision.accept(PREFILLED));
        assertThat(DRAFT.due()).isEqualTo("2027-02-21");
    }

    @Test
    void givenADraft_whenPrefilledAgain_thenItIsRefused() {
        assertThat(kind(when(new Prefill(DRAFT, NOW), PREFILLED))).isEqualTo(Rejection.Kind.STATE);
    }

    @Test
    void givenADraft_whenASectionIsWritten_thenThatSectionAloneIsChanged() {
        GovernmentReportEvent written = new SectionWritten("08-2026", GovernmentSection.COMPETENCE, "Nytt", NOW);

        assertThat(when(new WriteSection(GovernmentSection.COMPETENCE, "Nytt", NOW), PREFILLED))
                .isEqualTo(Decision.accept(written));
        List<WrittenSection> sections =
                decider.fold(List.of(PREFILLED, written)).report().sections();
        assertThat(sections).filteredOn(WrittenSection::edited).hasSize(1);
        assertThat(sections).extracting(WrittenSection::section).containsExactly(GovernmentSection.values());
    }

    @Test
    void theSameWordsAgainAreNothingNew() {
        String same = DRAFT.sections().getFirst().text();
        assertThat(when(new WriteSection(GovernmentSection.LIVING, same, NOW), PREFILLED))
                .isEqualTo(Decision.nothingNew());
    }

    @Test
    void givenOneThatWasSent_whenWrittenOrSentAgain_thenItIsRefused() {
        GovernmentReportEvent sent = new GovernmentReportSent("08-2026", SENDING, NOW);

        assertThat(when(new Send(SENDING, TODAY, NOW), PREFILLED)).isEqualTo(Decision.accept(sent));
        assertThat(kind(when(new Send(SENDING, TODAY, NOW), PREFILLED, sent))).isEqualTo(Rejection.Kind.STATE);
        assertThat(kind(when(new WriteSection(GovernmentSection.LIVING, "x", NOW), PREFILLED, sent)))
                .isEqualTo(Rejection.Kind.STATE);
    }

    @Test
    void givenNone_whenWrittenOrSent_thenThereIsNoSuchReport() {
        assertThat(kind(when(new WriteSection(GovernmentSection.LIVING, "x", NOW))))
                .isEqualTo(Rejection.Kind.NOT_FOUND);
        assertThat(kind(when(new Send(SENDING, TODAY, NOW)))).isEqualTo(Rejection.Kind.NOT_FOUND);
    }

    @Test
    void aSendingTomorrowOrBeforeTheYearIsRefused() {
        assertThat(kind(when(new Send(on("2027-02-17"), TODAY, NOW), PREFILLED)))
                .isEqualTo(Rejection.Kind.RULE);
        assertThat(kind(when(new Send(on("2025-12-31"), TODAY, NOW), PREFILLED)))
                .isEqualTo(Rejection.Kind.RULE);
    }

    private static Sending on(String day) {
        return new Sending(LocalDate.parse(day), "RK 2027/214");
    }

    private Decision<GovernmentReportEvent> when(GovernmentReportCommand command, GovernmentReportEvent... history) {
        return decider.decide(command, decider.fold(List.of(history)));
    }

    private static Rejection.Kind kind(Decision<GovernmentReportEvent> decision) {
        return ((Decision.Rejected<GovernmentReportEvent>) decision).reason().kind();
    }
}
