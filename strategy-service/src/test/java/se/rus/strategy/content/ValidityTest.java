package se.rus.strategy.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ValidityTest {
    @Test
    void theYearsInATitleCountWhenNoneAreGivenApart() {
        assertThat(Years.of(titled("Handlingsplan äldre 2025–2026"))).isEqualTo(new Years(2025, 2026, true));
        assertThat(Years.of(titled("Trafikförsörjningsprogram 2025-2033"))).isEqualTo(new Years(2025, 2033, true));
        assertThat(Years.of(titled("Fossilbränslefri region 2030 Handlingsprogram 2026–2028")))
                .isEqualTo(new Years(2026, 2028, true));
        assertThat(Years.of(titled("Klimatstrategi"))).isEqualTo(new Years(null, null, false));
        assertThat(Years.of(titled("Dnr 12025-20261"))).isEqualTo(new Years(null, null, false));
        assertThat(Years.of(given("Plan 2025–2026", 2024, null))).isEqualTo(new Years(2024, null, false));
    }

    @Test
    void yearsAreHeldAgainstAYear() {
        assertThat(in(2026, 2023, 2025)).isEqualTo(Validity.EXPIRED);
        assertThat(in(2025, 2023, 2025)).isEqualTo(Validity.VALID);
        assertThat(in(2023, 2023, 2025)).isEqualTo(Validity.VALID);
        assertThat(in(2022, 2023, 2025)).isEqualTo(Validity.NOT_YET);
        assertThat(in(2024, 2025, 2003)).isEqualTo(Validity.IMPOSSIBLE);
        assertThat(in(2024, null, null)).isEqualTo(Validity.NOT_STATED);
        assertThat(in(2024, 2020, null)).isEqualTo(Validity.VALID);
        assertThat(in(2024, null, 2023)).isEqualTo(Validity.EXPIRED);
    }

    @Test
    void aStrategyIsFlaggedForEachDocumentThatDoesNotHoldThroughoutIt() {
        Draft draft = new Draft(
                "s",
                "08",
                "Plan",
                2026,
                2028,
                List.of(Goal.of("goal-1", 1, "Mål", null)),
                null,
                null,
                List.of(
                        titled("Fel 2025–2003"),
                        titled("Slut 2023–2025"),
                        titled("Snart 2025–2026"),
                        titled("Hela 2025–2033"),
                        titled("Utan")),
                null);

        assertThat(Flag.of(draft))
                .extracting(flag -> flag.pointer() + " " + flag.code())
                .containsExactly(
                        "/governingDocuments/0 document-period-impossible",
                        "/governingDocuments/1 document-expired-at-start",
                        "/governingDocuments/2 document-expires-during-period");
    }

    private static Validity in(int year, Integer from, Integer to) {
        return Validity.in(year, new Years(from, to, false));
    }

    private static GoverningDocument titled(String title) {
        return given(title, null, null);
    }

    private static GoverningDocument given(String title, Integer from, Integer to) {
        return new GoverningDocument("document-" + title, title, null, DocumentRole.GOVERNING, null, from, to, null);
    }
}
