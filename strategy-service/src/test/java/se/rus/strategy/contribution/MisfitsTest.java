package se.rus.strategy.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.rus.platform.http.FieldError;
import se.rus.platform.http.ProblemException;
import se.rus.strategy.adoption.Elements;

class MisfitsTest {
    private static final Elements STRATEGY =
            new Elements("s", "08", "adopted", 2026, 2028, Set.of("goal-1"), Set.of("priority-1"), Set.of("focus-1"));

    @Test
    void goalsPrioritiesAndFocusAreasMayBeReferredToAlike() {
        assertThatCode(() -> new Misfits()
                        .elements(List.of("goal-1", "priority-1", "focus-1"), STRATEGY, List.of())
                        .require())
                .doesNotThrowAnyException();
    }

    @Test
    void whatAnOlderVersionHadMayStayButNotComeAnew() {
        Misfits kept = new Misfits().elements(List.of("goal-7"), STRATEGY, List.of("goal-7"));
        assertThatCode(kept::require).doesNotThrowAnyException();
        assertThat(codes(new Misfits().elements(List.of("goal-7"), STRATEGY, List.of("goal-8"))))
                .containsExactly("unknown-element");
    }

    @Test
    void aPeriodTouchesThatOfTheStrategyByOneYear() {
        assertThat(codes(new Misfits().years(2020, 2026, "/from", STRATEGY).years(2028, 2040, "/from", STRATEGY)))
                .isEmpty();
        assertThat(codes(new Misfits().years(2020, 2025, "/from", STRATEGY).years(2029, 2030, "/from", STRATEGY)))
                .containsExactly("period-outside-strategy", "period-outside-strategy");
    }

    @Test
    void theResponsibleActorIsOfTheCountyAndPartnersAreOfAny() {
        assertThat(codes(new Misfits().responsible("0780", STRATEGY).responsible("9999", STRATEGY)))
                .containsExactly("responsible-in-another-county", "unknown-actor");
        assertThat(codes(new Misfits().responsible("0880", STRATEGY).actors("/partners", List.of("0780", "0980"))))
                .isEmpty();
    }

    private static List<String> codes(Misfits misfits) {
        ProblemException problem = catchThrowableOfType(ProblemException.class, misfits::require);
        return problem == null
                ? List.of()
                : problem.problem().errors().stream().map(FieldError::code).toList();
    }
}
