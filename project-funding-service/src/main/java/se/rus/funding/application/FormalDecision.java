package se.rus.funding.application;

import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * A decision as it stands in the minutes and the registry.
 *
 * @param body who decided
 * @param paragraph of the minutes, for example "§ 47"
 * @param registrationNumber of the case (diarienummer)
 * @param date day of the decision
 */
public record FormalDecision(String body, String paragraph, String registrationNumber, LocalDate date) {

    /** Whether it can be found again in a registry. */
    public boolean isComplete() {
        return date != null && Stream.of(body, paragraph, registrationNumber).allMatch(FormalDecision::isSaid);
    }

    private static boolean isSaid(String text) {
        return text != null && !text.isBlank();
    }
}
