package se.rus.strategy.report.government;

import java.util.SortedMap;
import java.util.stream.Collectors;
import se.rus.strategy.report.Language;
import se.rus.strategy.report.ReportMaterial;
import se.rus.strategy.report.figures.FundingTables;
import se.rus.strategy.report.figures.Leverage;
import se.rus.strategy.report.figures.Numbers;

/** What the money was used for, as far as the figures tell. */
final class PrefilledFunds {
    private PrefilledFunds() {}

    static String text(ReportMaterial material) {
        SortedMap<String, Long> sums = FundingTables.sums(material);
        String granted = sums.isEmpty() ? "Inga medel har beviljats." : granted(material, sums) + goals(material);
        return granted + leverage(sums) + "\n\nIngår inte i någon summa: " + excluded(material) + ".";
    }

    private static String granted(ReportMaterial material, SortedMap<String, Long> sums) {
        return number(material.progress().totals().projects()) + " projekt har beviljats "
                + number(material.progress().totals().grantedKronor()) + " kronor: "
                + sums.entrySet().stream()
                        .map(each -> each.getKey() + " " + number(each.getValue()) + " kronor")
                        .collect(Collectors.joining(", "))
                + ".";
    }

    private static String goals(ReportMaterial material) {
        return material.goals().stream()
                .filter(goal -> goal.grantedKronor() > 0)
                .map(goal ->
                        "Mål " + goal.number() + ", " + goal.title() + ": " + number(goal.grantedKronor()) + " kronor.")
                .collect(Collectors.joining("\n", "\n\n", ""));
    }

    private static String leverage(SortedMap<String, Long> sums) {
        return Leverage.of(sums)
                .map(times -> "\n\nFör varje krona av 1:1-medel har " + Numbers.of(times, Language.SWEDISH)
                        + " kronor beviljats från övriga källor som redovisas här.")
                .orElse("");
    }

    private static String excluded(ReportMaterial material) {
        return material.delimitation().fundingExcludes().stream()
                .map(Language.SWEDISH::of)
                .collect(Collectors.joining("; "));
    }

    private static String number(long number) {
        return Numbers.of(number, Language.SWEDISH);
    }
}
