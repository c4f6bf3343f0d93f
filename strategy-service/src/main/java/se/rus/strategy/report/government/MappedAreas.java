package se.rus.strategy.report.government;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import se.rus.contracts.strategy.NationalArea;
import se.rus.strategy.content.Draft;
import se.rus.strategy.content.Goal;
import se.rus.strategy.content.Priority;
import se.rus.strategy.report.ReportMaterial;
import se.rus.strategy.version.Versions;

/** The areas that a strategy says its goals contribute to: by themselves, or through a priority that they belong to. */
@ApplicationScoped
public class MappedAreas implements AreasForReport {
    private final Versions versions;

    MappedAreas(Versions versions) {
        this.versions = versions;
    }

    @Override
    public Uni<List<GoalArea>> of(ReportMaterial report) {
        return versions.steering(report.progress().strategyId(), report.until())
                .map(found -> found.map(version -> of(version.content())).orElse(List.of()));
    }

    static List<GoalArea> of(Draft strategy) {
        return strategy.goals().stream()
                .flatMap(goal -> areas(goal, strategy.priorities())
                        .distinct()
                        .map(area -> new GoalArea(goal.goalId(), section(area))))
                .toList();
    }

    private static Stream<NationalArea> areas(Goal goal, List<Priority> priorities) {
        return Stream.concat(
                goal.links().serves().nationalAreas().stream(),
                priorities.stream()
                        .filter(priority -> goal.links().priorities().contains(priority.priorityId()))
                        .flatMap(priority -> priority.serves().nationalAreas().stream()));
    }

    private static GovernmentSection section(NationalArea area) {
        return switch (area) {
            case EQUAL_OPPORTUNITIES -> GovernmentSection.LIVING;
            case SKILLS -> GovernmentSection.COMPETENCE;
            case INNOVATION -> GovernmentSection.INNOVATION;
            case ACCESSIBILITY -> GovernmentSection.ACCESSIBILITY;
        };
    }
}
