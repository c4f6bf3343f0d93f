package se.rus.funding.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.rus.funding.application.ApplicationCommand.Grant;
import se.rus.funding.application.ApplicationCommand.Reject;
import se.rus.funding.application.ApplicationCommand.Submit;

/** Words for tests: an application as Kalmar sends it, and decisions on it. */
final class AnApplication {
    static final Instant AT = Instant.parse("2026-04-22T12:05:33Z");
    static final Terms ONE_TO_ONE =
            new Terms("1:1", "1:1-medel Kalmar län 2026", List.of("08"), new Ceiling(50, "2003:596 5 §"));
    static final Terms ERUF =
            new Terms("ERUF", "Småland och öarna 2021-2027", List.of("07", "08"), new Ceiling(40, "ERUF 2021–2027"));
    static final Optional<Goal> GOAL = Optional.of(new Goal("strategy-1", "goal-4", "08", Set.of("focus-1")));
    static final FormalDecision DECISION =
            new FormalDecision("Regionala utvecklingsnämnden", "§ 47", "RUN 2026/0093", LocalDate.parse("2026-04-22"));

    private AnApplication() {}

    static Submit of(Optional<Terms> terms, Optional<Goal> goal, long cost, long applied, FinancingRow... financing) {
        return new Submit(
                "application-1",
                "0880",
                "08",
                "Återbruk av vatten",
                terms,
                goal,
                null,
                cost,
                applied,
                List.of(financing),
                AT);
    }

    static Submit naming(String focusAreaId) {
        return new Submit(
                "application-1",
                "0880",
                "08",
                "Återbruk av vatten",
                Optional.of(ONE_TO_ONE),
                GOAL,
                focusAreaId,
                100,
                50,
                List.of(new FinancingRow("1:1", 50), new FinancingRow("kommun", 50)),
                AT);
    }

    static Submit of(Terms terms, long cost, long applied) {
        return of(
                Optional.of(terms),
                GOAL,
                cost,
                applied,
                new FinancingRow(terms.source(), applied),
                new FinancingRow("kommun", cost - applied));
    }

    static Grant grant(Ceiling ceiling, long kronor, FinancingRow... financing) {
        return new Grant(kronor, List.of(financing), ceiling, GOAL, DECISION, AT);
    }

    static Reject reject(FormalDecision decision) {
        return new Reject(decision, AT);
    }
}
