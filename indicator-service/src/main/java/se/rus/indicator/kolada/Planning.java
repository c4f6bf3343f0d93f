package se.rus.indicator.kolada;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import se.rus.indicator.definition.Definition;
import se.rus.indicator.kolada.KoladaPlan.Question;

/**
 * Puts the questions of an import together. Whoever is new to an indicator is asked for from the beginning, everybody
 * else from the day on that is not known yet; KPIs with the same actors and day are asked for together. Pure.
 */
final class Planning {
    private final Set<String> kpis;
    private final Set<String> municipalities;
    private final Map<FilledPair, LocalDate> known;
    private final Map<List<String>, Map<String, String>> covered = new LinkedHashMap<>();
    private final Map<String, Map<String, LocalDate>> wanted = new TreeMap<>();
    private final Set<String> unknownKpis = new TreeSet<>();
    private final Set<String> unknownActors = new TreeSet<>();

    private Planning(Set<String> kpis, Set<String> municipalities, Map<FilledPair, LocalDate> known) {
        this.kpis = kpis;
        this.municipalities = municipalities;
        this.known = known;
    }

    /**
     * A plan.
     *
     * @param filled the indicators to fill; those without a KPI are left out
     * @param kpis those that Kolada knows
     * @param municipalities those that Kolada knows
     * @param known from which day on changes are not known; a pair that is absent is asked for from the beginning
     */
    static KoladaPlan of(
            Collection<Definition> filled,
            Set<String> kpis,
            Set<String> municipalities,
            Map<FilledPair, LocalDate> known) {
        Planning planning = new Planning(kpis, municipalities, known);
        filled.forEach(each -> each.kpi().ifPresent(kpi -> planning.add(each, kpi)));
        return new KoladaPlan(
                planning.questions(),
                planning.covered.entrySet().stream()
                        .map(each -> new Covered(each.getValue(), each.getKey()))
                        .toList(),
                List.copyOf(planning.unknownKpis),
                List.copyOf(planning.unknownActors));
    }

    private void add(Definition indicator, String kpi) {
        Set<String> actors = new TreeSet<>(indicator.expectedActors());
        actors.stream().filter(actor -> !municipalities.contains(actor)).forEach(unknownActors::add);
        actors.retainAll(municipalities);
        if (!kpis.contains(kpi)) {
            unknownKpis.add(kpi);
        } else if (!actors.isEmpty()) {
            covered.computeIfAbsent(List.copyOf(actors), ignored -> new HashMap<>())
                    .put(indicator.indicatorId(), kpi);
            Map<String, LocalDate> days = wanted.computeIfAbsent(kpi, ignored -> new TreeMap<>());
            actors.forEach(actor -> days.merge(
                    actor,
                    known.getOrDefault(new FilledPair(indicator.indicatorId(), kpi, actor), LocalDate.MIN),
                    Planning::earlier));
        }
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private record Together(LocalDate from, List<String> actors) {}

    private List<Question> questions() {
        Map<Together, List<String>> questions = new LinkedHashMap<>();
        wanted.forEach((kpi, days) -> byDay(days)
                .forEach((day, actors) -> questions
                        .computeIfAbsent(new Together(day, actors), ignored -> new ArrayList<>())
                        .add(kpi)));
        return questions.entrySet().stream()
                .map(each -> new Question(
                        List.copyOf(each.getValue()),
                        each.getKey().actors(),
                        each.getKey().from().equals(LocalDate.MIN)
                                ? null
                                : each.getKey().from()))
                .toList();
    }

    private static Map<LocalDate, List<String>> byDay(Map<String, LocalDate> days) {
        Map<LocalDate, List<String>> byDay = new TreeMap<>();
        days.forEach((actor, day) ->
                byDay.computeIfAbsent(day, ignored -> new ArrayList<>()).add(actor));
        return byDay;
    }
}
