package se.rus.strategy.report.government;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.rus.strategy.report.ReportMaterial;
import se.rus.strategy.report.SampleReport;

class PrefillingTest {
    private final ReportMaterial material = SampleReport.material();
    private final String health = material.progress().goals().getFirst().goalId();
    private final String climate = material.progress().goals().get(4).goalId();

    @Test
    void eachAreaTellsOfTheGoalsThatContributeToIt() {
        List<GoalArea> areas = List.of(
                new GoalArea(health, GovernmentSection.LIVING),
                new GoalArea(climate, GovernmentSection.ACCESSIBILITY),
                new GoalArea(health, GovernmentSection.COMPETENCE));

        assertThat(text(areas, GovernmentSection.LIVING))
                .contains(
                        "Mål 1, Främja hälsa: 4 av 4 väntade värden är rapporterade.",
                        "2 uppnått, 1 risk att inte nås, 1 nås inte")
                .doesNotContain("Mål 5");
        assertThat(text(areas, GovernmentSection.COMPETENCE)).contains("Mål 1");
        assertThat(text(areas, GovernmentSection.ACCESSIBILITY))
                .contains("Mål 5", "2 projekt har beviljats 3\u00a0650\u00a0000 kronor.");
        assertThat(text(areas, GovernmentSection.INNOVATION))
                .contains("Inget mål i strategin är kopplat till området.");
    }

    @Test
    void theFundsAreToldBySourceWithWhatIsExcluded() {
        assertThat(text(List.of(), GovernmentSection.USE_OF_FUNDS))
                .contains(
                        "3 projekt har beviljats 4\u00a0650\u00a0000 kronor: 1:1 1\u00a0450\u00a0000 kronor, ERUF"
                                + " 3\u00a0200\u00a0000 kronor.",
                        "För varje krona av 1:1-medel har 2,21 kronor",
                        "Ingår inte i någon summa: Medfinansiering");
    }

    @Test
    void theDecisionsAreToldWithWhatBecameOfThem() {
        assertThat(text(List.of(), GovernmentSection.DECISIONS))
                .contains("Regionstyrelsen § 40", "Genomfört: Ja, i sin helhet. Effekt: inte återrapporterat.");
        assertThat(Prefilling.of(SampleReport.bare(), List.of()).getLast().text())
                .contains("Inga beslut har registrerats för året.");
    }

    @Test
    void eachSectionSaysWhichReportItsFiguresAreFrom() {
        assertThat(Prefilling.of(material, List.of()))
                .hasSize(GovernmentSection.values().length)
                .allSatisfy(section -> assertThat(section.text())
                        .endsWith("Underlag: uppföljningsrapport nummer 15, läget den 2027-02-15."));
    }

    private String text(List<GoalArea> areas, GovernmentSection section) {
        return Prefilling.of(material, areas).stream()
                .filter(each -> each.section() == section)
                .findFirst()
                .orElseThrow()
                .text();
    }
}
