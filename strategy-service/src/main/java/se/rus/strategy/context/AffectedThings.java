package se.rus.strategy.context;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import se.rus.platform.http.ProblemException;
import se.rus.strategy.activity.ActivityViews;
import se.rus.strategy.adoption.Elements;
import se.rus.strategy.adoption.StrategyElements;
import se.rus.strategy.shift.ShiftViews;

/** Looks up what a context event is said to have worked on. */
@ApplicationScoped
public class AffectedThings {
    private final StrategyElements strategies;
    private final ActivityViews activities;
    private final ShiftViews shifts;

    AffectedThings(StrategyElements strategies, ActivityViews activities, ShiftViews shifts) {
        this.strategies = strategies;
        this.activities = activities;
        this.shifts = shifts;
    }

    /**
     * What there is of it.
     *
     * @param strategies by id
     * @param activities counties by activityId
     * @param shifts counties by shiftId
     */
    record Known(Map<String, Elements> strategies, Map<String, String> activities, Map<String, String> shifts) {}

    Uni<Known> known(List<Affected> affected) {
        return strategies(affected)
                .chain(elements -> activities
                        .counties(ids(affected, AffectedKind.ACTIVITY))
                        .chain(byActivity -> shifts.counties(ids(affected, AffectedKind.SHIFT))
                                .map(byShift -> new Known(elements, byActivity, byShift))));
    }

    private Uni<Map<String, Elements>> strategies(List<Affected> affected) {
        Uni<Map<String, Elements>> found = Uni.createFrom().item(HashMap::new);
        List<String> ids = affected.stream()
                .map(Affected::strategyId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        for (String id : ids) {
            found = found.chain(all -> strategy(id)
                    .invoke(one -> one.ifPresent(it -> all.put(id, it)))
                    .replaceWith(all));
        }
        return found;
    }

    private Uni<Optional<Elements>> strategy(String id) {
        return strategies
                .of(id)
                .map(Optional::of)
                .onFailure(ProblemException.class)
                .recoverWithItem(Optional.empty());
    }

    private static List<String> ids(List<Affected> affected, AffectedKind kind) {
        return affected.stream()
                .filter(each -> each.kind() == kind)
                .map(Affected::id)
                .distinct()
                .toList();
    }
}
