package se.rus.strategy.report.excerpt;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.rus.contracts.progress.GoalProgress;
import se.rus.platform.http.FieldError;
import se.rus.platform.http.ProblemType;
import se.rus.strategy.report.ReportMaterial;
import se.rus.strategy.report.government.AreasForReport;
import se.rus.strategy.report.government.GoalArea;

/** Which goals of a report somebody asks for: by themselves, and by the national areas that they contribute to. */
@ApplicationScoped
class Choosing {
    private final AreasForReport areas;

    Choosing(AreasForReport areas) {
        this.areas = areas;
    }

    /** Those goals and those of the areas; all when neither is given. Areas are mapped as on the day of the report. */
    Uni<ReportMaterial> chosen(ReportMaterial material, List<String> goals, List<String> named) {
        Set<String> all = material.goals().stream().map(GoalProgress::goalId).collect(Collectors.toSet());
        if (!all.containsAll(goals)) {
            throw unknown();
        }
        return areas.of(material)
                .map(mapped -> goals.isEmpty() && named.isEmpty() ? all : together(goals, mapped, named))
                .map(chosen -> Chosen.of(material, chosen));
    }

    private static Set<String> together(List<String> goals, List<GoalArea> mapped, List<String> named) {
        return Stream.concat(
                        goals.stream(),
                        mapped.stream()
                                .filter(each -> named.contains(each.area().word()))
                                .map(GoalArea::goalId))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static RuntimeException unknown() {
        return ProblemType.INVALID_REQUEST.exception(
                "Name goals that are in the report.",
                "Ange mål som finns i rapporten.",
                new FieldError("?goal", "goal-unknown", "is a goal of the report", "är ett mål i rapporten"));
    }
}
