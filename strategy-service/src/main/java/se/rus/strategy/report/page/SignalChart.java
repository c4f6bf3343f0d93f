package se.rus.strategy.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.rus.contracts.progress.GoalProgress;
import se.rus.contracts.progress.SignalCounts;
import se.rus.contracts.value.BilingualText;
import se.rus.strategy.report.Language;
import se.rus.strategy.report.ReportMaterial;
import se.rus.strategy.report.figures.SignalTables;
import se.rus.strategy.report.figures.SignalWords;

/** One bar a goal, divided by signal; each part carries the signal's symbol. */
final class SignalChart {
    private static final BilingualText TITLE = new BilingualText("Signaler per mål", "Signals by goal");
    private static final BilingualText GOAL = new BilingualText("Mål", "Goal");
    private static final BilingualText NONE = new BilingualText("inga indikatorer", "no indicators");
    private static final int LEFT = 70;
    private static final int BAR = 520;
    private static final int STEP = 34;
    private static final int THICK = 26;
    private static final int ROOM_FOR_SYMBOL = 14;

    private final Language language;

    private SignalChart(Language language) {
        this.language = language;
    }

    static Tag of(ReportMaterial material, Language language, Medium medium) {
        SignalChart chart = new SignalChart(language);
        List<GoalProgress> goals = material.goals();
        List<Tag> shapes = new ArrayList<>();
        for (int i = 0; i < goals.size(); i++) {
            shapes.addAll(chart.bar(goals.get(i), i * STEP + 4));
        }
        String description = goals.stream().map(chart::told).collect(Collectors.joining(". ", "", "."));
        return Svg.of("signal-chart", goals.size() * STEP + 4, language.of(TITLE), description, medium, shapes);
    }

    private List<Tag> bar(GoalProgress goal, int top) {
        List<Tag> shapes = new ArrayList<>();
        shapes.add(Svg.label(0, top + 18, "start", name(goal)));
        SignalCounts counts = SignalTables.signals(goal);
        if (counts.sum() == 0) {
            shapes.add(Svg.label(LEFT, top + 18, "start", language.of(NONE)));
        }
        long before = 0;
        for (SignalWords signal : SignalWords.values()) {
            long count = signal.in(counts);
            if (count > 0) {
                shapes.addAll(part(signal, at(before, counts), at(before + count, counts), top));
            }
            before += count;
        }
        return shapes;
    }

    private static List<Tag> part(SignalWords signal, long from, long to, int top) {
        SignalColours colours = SignalColours.of(signal.signal());
        Tag box = Svg.box(from, top, to - from, THICK, colours.ground(), colours.line());
        return to - from < ROOM_FOR_SYMBOL
                ? List.of(box)
                : List.of(box, Svg.label((from + to) / 2, top + 18, "middle", signal.symbol()));
    }

    /** Whole pixels, so that the parts of a bar fill it. */
    private static long at(long count, SignalCounts counts) {
        return LEFT + BAR * count / counts.sum();
    }

    private String told(GoalProgress goal) {
        SignalCounts counts = SignalTables.signals(goal);
        String parts = Stream.of(SignalWords.values())
                .filter(signal -> signal.in(counts) > 0)
                .map(signal -> signal.in(counts) + " " + language.of(signal.text()))
                .collect(Collectors.joining(", "));
        return name(goal) + ": " + (parts.isEmpty() ? language.of(NONE) : parts);
    }

    private String name(GoalProgress goal) {
        return language.of(GOAL) + " " + goal.number();
    }
}
