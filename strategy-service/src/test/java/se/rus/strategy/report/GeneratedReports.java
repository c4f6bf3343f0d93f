package se.rus.strategy.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import se.rus.contracts.indicator.Signal;
import se.rus.contracts.progress.ActorProgress;
import se.rus.contracts.progress.ActorStanding;
import se.rus.contracts.progress.CountyStanding;
import se.rus.contracts.progress.GoalProgress;
import se.rus.contracts.progress.IndicatorProgress;
import se.rus.contracts.progress.ProgressDocument;
import se.rus.contracts.progress.ProgressTotals;
import se.rus.contracts.progress.SignalCounts;
import se.rus.contracts.progress.Waiting;
import se.rus.contracts.value.BilingualText;
import se.rus.contracts.value.Decision;
import se.rus.contracts.value.FinancingPart;
import se.rus.strategy.report.DeviationLine.CauseLine;

/** Reports of any size with any words, whose progress adds up: each actor's part is counted as the goals are made. */
public final class GeneratedReports {
    private static final List<String> WORDS = List.of(
            "Främja hälsa",
            "<script>alert(1)</script>",
            "a & b \"c\" 'd'",
            "=SUM(A1:A9)",
            "tecken\u0007och\u0000null",
            "framtid \uD83C\uDF31 och 未来",
            "]]> --> {{x}}",
            "Ett mycket långt namn som inte ryms på en rad i en smal kolumn, ".repeat(3),
            "عربي",
            "x");
    private static final List<String> TRENDS = Arrays.asList("improving", "unchanged", "worsening", "unknown", null);
    private static final List<String> SOURCES = List.of("1:1", "ERUF", "ESF+", "kommun <x>");

    private final Random random;
    private final TreeMap<String, SignalCounts> signalsOf = new TreeMap<>();
    private final TreeMap<String, long[]> moneyOf = new TreeMap<>();

    private GeneratedReports(long seed) {
        this.random = new Random(seed);
    }

    /** Of at most so many goals, indicators a goal, and actors. */
    public static ReportMaterial of(long seed, int goals, int indicators, int actors) {
        return new GeneratedReports(seed).material(goals, indicators, actors);
    }

    private ReportMaterial material(int goals, int indicators, int actors) {
        for (int i = 0; i < actors; i++) {
            signalsOf.put("08" + (10 + i), SignalCounts.NONE);
            moneyOf.put("08" + (10 + i), new long[2]);
        }
        List<GoalProgress> made = IntStream.rangeClosed(1, goals)
                .mapToObj(n -> goal(n, indicators))
                .toList();
        return new ReportMaterial(
                "r" + random.nextInt(),
                "08",
                1 + random.nextInt(40),
                2026,
                LocalDate.parse("2027-02-15"),
                SampleReport.MADE,
                ReportMaterial.LAYOUT,
                StandardDelimitation.TEXT.saying(new BilingualText(word(), word()), null),
                document(made),
                shifts(made),
                decisions(made),
                deviations(made),
                ReportKind.YEARLY,
                null,
                null);
    }

    private ProgressDocument document(List<GoalProgress> goals) {
        List<ActorProgress> actors =
                signalsOf.keySet().stream().map(this::actor).toList();
        SignalCounts signals = signalsOf.values().stream().reduce(SignalCounts.NONE, SignalCounts::plus);
        long kronor = goals.stream().mapToLong(GoalProgress::grantedKronor).sum();
        long projects = goals.stream().mapToLong(GoalProgress::projects).sum();
        int indicators =
                goals.stream().mapToInt(goal -> goal.indicators().size()).sum();
        ProgressTotals totals = new ProgressTotals(
                signals.sum(), 0, indicators, signals.sum(), signals.sum(), signals, kronor, projects);
        Instant at = Instant.parse("2027-02-11T13:40:52.611Z");
        return new ProgressDocument(
                "s", "08", word(), 2026, 2028, 1, at, totals, goals, actors, new Waiting(0, 0, null), List.of(), null);
    }

    private GoalProgress goal(int number, int indicators) {
        int count = random.nextInt(indicators + 1);
        List<IndicatorProgress> made = IntStream.range(0, count)
                .mapToObj(i -> indicator("K" + number + "-" + i))
                .toList();
        List<FinancingPart> parts = new ArrayList<>();
        for (String source : SOURCES.subList(0, random.nextInt(SOURCES.size() + 1))) {
            parts.add(new FinancingPart(source, granted()));
        }
        long kronor = parts.stream().mapToLong(FinancingPart::kronor).sum();
        long pairs = made.stream().mapToLong(each -> each.signals().sum()).sum();
        return new GoalProgress("g" + number, number, word(), pairs, kronor, parts.size(), parts, made);
    }

    /** Kronor of one project, which is one actor's. */
    private long granted() {
        long kronor = random.nextLong(1_000_000_000_000L);
        long[] money = moneyOf.values().stream()
                .skip(random.nextInt(moneyOf.size()))
                .findFirst()
                .orElseThrow();
        money[0] += kronor;
        money[1]++;
        return kronor;
    }

    private IndicatorProgress indicator(String code) {
        List<ActorStanding> standings = List.copyOf(signalsOf.keySet()).stream()
                .filter(actor -> random.nextInt(4) > 0)
                .map(this::standing)
                .toList();
        SignalCounts signals = standings.stream()
                .map(each -> SignalCounts.one(each.signal()))
                .reduce(SignalCounts.NONE, SignalCounts::plus);
        int count = standings.size();
        return new IndicatorProgress(
                code,
                code,
                new BilingualText(word(), word()),
                word(),
                count,
                count,
                count,
                signals,
                standings,
                random.nextBoolean() ? null : county(count),
                null);
    }

    private CountyStanding county(int count) {
        BigDecimal value = random.nextBoolean() ? null : new BigDecimal("-12.50");
        return new CountyStanding(signal(), value, null, "2026", trend(), count, count);
    }

    private String trend() {
        return TRENDS.get(random.nextInt(TRENDS.size()));
    }

    private ActorStanding standing(String actor) {
        Signal signal = signal();
        signalsOf.merge(actor, SignalCounts.one(signal), SignalCounts::plus);
        BigDecimal value = new BigDecimal(random.nextLong(-1_000_000, 1_000_000)).movePointLeft(random.nextInt(6));
        BigDecimal target = random.nextBoolean() ? BigDecimal.TEN.pow(random.nextInt(9)) : null;
        return new ActorStanding(actor, word(), signal, value, target, "2026", trend());
    }

    private ActorProgress actor(String code) {
        SignalCounts signals = signalsOf.get(code);
        long[] money = moneyOf.get(code);
        return new ActorProgress(
                code, word(), signals.sum(), 0, signals.sum(), signals.sum(), signals, money[0], money[1], null);
    }

    private List<ShiftLine> shifts(List<GoalProgress> goals) {
        return goals.stream()
                .map(goal -> new ShiftLine(
                        goal.goalId(),
                        word(),
                        word(),
                        random.nextBoolean(),
                        null,
                        null,
                        word(),
                        List.of(word(), word())))
                .toList();
    }

    private List<DecisionLine> decisions(List<GoalProgress> goals) {
        return goals.stream()
                .map(goal -> new DecisionLine(
                        goal.goalId(),
                        word(),
                        new Decision(word(), word(), word(), LocalDate.parse("2026-09-14")),
                        random.nextBoolean() ? null : text(),
                        random.nextBoolean() ? null : text(),
                        new OutcomeLine(null, anyIndicator(goal), measured(), measured(), List.of(text(), text())),
                        List.of(
                                new ConsequenceLine(text(), text(), word()),
                                new ConsequenceLine(text(), text(), null))))
                .toList();
    }

    private List<DeviationLine> deviations(List<GoalProgress> goals) {
        return goals.stream()
                .map(goal -> new DeviationLine(
                        goal.goalId(),
                        anyIndicator(goal),
                        random.nextBoolean() ? null : "0810",
                        random.nextBoolean(),
                        measured(),
                        List.of(new CauseLine(word(), text())),
                        word(),
                        List.of(word(), word()),
                        word()))
                .toList();
    }

    private static String anyIndicator(GoalProgress goal) {
        return goal.indicators().stream()
                .map(IndicatorProgress::indicatorId)
                .findFirst()
                .orElse("unknown");
    }

    private MeasuredLine measured() {
        return random.nextInt(3) == 0 ? null : new MeasuredLine("2026-T1", BigDecimal.ONE.negate(), signal());
    }

    private Signal signal() {
        return Signal.values()[random.nextInt(Signal.values().length)];
    }

    private BilingualText text() {
        return new BilingualText(word(), word());
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }
}
