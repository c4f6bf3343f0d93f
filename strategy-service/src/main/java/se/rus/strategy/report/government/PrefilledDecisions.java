package se.rus.strategy.report.government;

import java.util.stream.Collectors;
import se.rus.contracts.value.BilingualText;
import se.rus.strategy.report.DecisionLine;
import se.rus.strategy.report.ReportMaterial;

/** What was decided and what it led to, as far as it has been reported back. */
final class PrefilledDecisions {
    private PrefilledDecisions() {}

    static String text(ReportMaterial material) {
        return material.decisions().isEmpty()
                ? "Inga beslut har registrerats för året. Beskriv hur fattade beslut har bidragit."
                : material.decisions().stream().map(PrefilledDecisions::told).collect(Collectors.joining("\n\n"));
    }

    private static String told(DecisionLine it) {
        return it.measure() + " (" + it.decision().body() + " " + it.decision().paragraph() + ", "
                + it.decision().registrationNumber() + ", " + it.decision().date() + "). Genomfört: "
                + told(it.carriedOut()) + ". Effekt: " + told(it.effect()) + ".";
    }

    private static String told(BilingualText text) {
        return text == null ? "inte återrapporterat" : text.sv();
    }
}
