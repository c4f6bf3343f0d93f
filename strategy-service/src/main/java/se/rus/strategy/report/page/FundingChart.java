package se.rus.strategy.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.rus.contracts.value.BilingualText;
import se.rus.strategy.report.Language;
import se.rus.strategy.report.ReportMaterial;
import se.rus.strategy.report.figures.FundingTables;
import se.rus.strategy.report.figures.Numbers;

/** One bar a source, as long as its money. */
final class FundingChart {
    private static final BilingualText TITLE =
            new BilingualText("Beviljade medel per källa", "Money granted by source");
    private static final int STEP = 44;
    private static final int THICK = 18;

    private FundingChart() {}

    /** There must be a source. */
    static Tag of(ReportMaterial material, Language language, Medium medium) {
        List<Map.Entry<String, Long>> sums =
                List.copyOf(FundingTables.sums(material).entrySet());
        long most =
                Math.max(1, sums.stream().mapToLong(Map.Entry::getValue).max().orElse(1));
        List<Tag> shapes = new ArrayList<>();
        for (int i = 0; i < sums.size(); i++) {
            shapes.addAll(bar(sums.get(i), i * STEP, most, language));
        }
        String description = sums.stream().map(each -> told(each, language)).collect(Collectors.joining(". ", "", "."));
        return Svg.of("funding-chart", sums.size() * STEP, language.of(TITLE), description, medium, shapes);
    }

    private static List<Tag> bar(Map.Entry<String, Long> part, int top, long most, Language language) {
        long width = (Svg.WIDTH - 2) * part.getValue() / most;
        return List.of(
                Svg.label(0, top + 14, "start", part.getKey()),
                Svg.label(Svg.WIDTH, top + 14, "end", Numbers.of(part.getValue(), language) + " kr"),
                Svg.box(1, top + 20, width, THICK, "#dcebfa", "#0b4f8a"));
    }

    private static String told(Map.Entry<String, Long> part, Language language) {
        return part.getKey() + ": " + Numbers.of(part.getValue(), language) + " kr";
    }
}
