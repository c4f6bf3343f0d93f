package se.rus.strategy.classification;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.rus.contracts.value.BilingualText;

/** The 17 global goals and their 169 targets, as the General Assembly numbered them in resolution 70/1. */
public final class GlobalGoals {
    private static final List<GlobalGoal> ALL = List.of(
            goal(1, 5, 2, "Ingen fattigdom", "No poverty"),
            goal(2, 5, 3, "Ingen hunger", "Zero hunger"),
            goal(3, 9, 4, "God hälsa och välbefinnande", "Good health and well-being"),
            goal(4, 7, 3, "God utbildning för alla", "Quality education"),
            goal(5, 6, 3, "Jämställdhet", "Gender equality"),
            goal(6, 6, 2, "Rent vatten och sanitet för alla", "Clean water and sanitation"),
            goal(7, 3, 2, "Hållbar energi för alla", "Affordable and clean energy"),
            goal(8, 10, 2, "Anständiga arbetsvillkor och ekonomisk tillväxt", "Decent work and economic growth"),
            goal(
                    9,
                    5,
                    3,
                    "Hållbar industri, innovationer och infrastruktur",
                    "Industry, innovation and infrastructure"),
            goal(10, 7, 3, "Minskad ojämlikhet", "Reduced inequalities"),
            goal(11, 7, 3, "Hållbara städer och samhällen", "Sustainable cities and communities"),
            goal(12, 8, 3, "Hållbar konsumtion och produktion", "Responsible consumption and production"),
            goal(13, 3, 2, "Bekämpa klimatförändringarna", "Climate action"),
            goal(14, 7, 3, "Hav och marina resurser", "Life below water"),
            goal(15, 9, 3, "Ekosystem och biologisk mångfald", "Life on land"),
            goal(16, 10, 2, "Fredliga och inkluderande samhällen", "Peace, justice and strong institutions"),
            goal(17, 19, 0, "Genomförande och globalt partnerskap", "Partnerships for the goals"));

    private static final Set<String> IDS = ALL.stream()
            .flatMap(goal -> Stream.concat(Stream.of(goal.id()), goal.targets().stream()))
            .collect(Collectors.toUnmodifiableSet());

    private GlobalGoals() {}

    /** In their order. */
    public static List<GlobalGoal> all() {
        return ALL;
    }

    /** Whether there is a goal ("3") or a target ("3.4", "3.a") of this id. */
    public static boolean has(String id) {
        return IDS.contains(id);
    }

    /** The ids of all 169 targets, goal by goal. */
    public static List<String> targets() {
        return ALL.stream().flatMap(goal -> goal.targets().stream()).toList();
    }

    /** Whether there is a target ("3.4", "3.a") of this id; a goal is none. */
    public static boolean hasTarget(String id) {
        return id.contains(".") && IDS.contains(id);
    }

    private static GlobalGoal goal(int number, int numbered, int lettered, String sv, String en) {
        Stream<String> outcomes = IntStream.rangeClosed(1, numbered).mapToObj(i -> number + "." + i);
        Stream<String> means = IntStream.range(0, lettered).mapToObj(i -> number + "." + (char) ('a' + i));
        return new GlobalGoal(
                String.valueOf(number),
                new BilingualText(sv, en),
                Stream.concat(outcomes, means).toList());
    }
}
