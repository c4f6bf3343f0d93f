package se.rus.strategy.progress;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import se.rus.contracts.funding.GrantDecided;

/** What has a place under a goal that the strategy has or had. The rest waits. */
final class Placed {
    private static final Comparator<ProgressRows.Measured> BY_CODE = Comparator.comparing(
                    (ProgressRows.Measured each) -> each.definition().code())
            .thenComparing(each -> each.definition().indicatorId());
    private static final Comparator<GrantDecided> BY_TIME = Comparator.comparing(GrantDecided::decidedAt)
            .thenComparing(GrantDecided::source)
            .thenComparing(GrantDecided::goalId)
            .thenComparing(GrantDecided::applicant)
            .thenComparing(GrantDecided::focusAreaId, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final ProgressRows rows;
    private final Places places;
    private final Map<String, Place> ofIndicators = new HashMap<>();
    private final List<ProgressRows.Measured> indicators;
    private final List<GrantDecided> grants;
    private final List<GrantDecided> projects;
    private final List<ProgressRows.Paid> paid;

    Placed(ProgressRows rows) {
        this.rows = rows;
        this.places = new Places(rows.adopted());
        rows.indicators()
                .forEach(each -> places.of(each.definition())
                        .ifPresent(place -> ofIndicators.put(each.definition().indicatorId(), place)));
        this.indicators = rows.indicators().stream()
                .filter(each -> ofIndicators.containsKey(each.definition().indicatorId()))
                .sorted(BY_CODE)
                .toList();
        this.grants = rows.grants().stream()
                .filter(grant -> places.of(grant).isPresent())
                .toList();
        this.projects = firstOfEachProject(grants);
        this.paid =
                rows.paid().stream().filter(each -> places.of(each).isPresent()).toList();
    }

    /** By code. */
    List<ProgressRows.Measured> indicatorsOf(String goalId) {
        return indicators.stream()
                .filter(each -> placeOf(each.definition().indicatorId()).isOf(goalId))
                .toList();
    }

    /** @param indicatorId of one that has a place */
    Place placeOf(String indicatorId) {
        return Objects.requireNonNull(ofIndicators.get(indicatorId));
    }

    List<GrantDecided> grants() {
        return grants;
    }

    List<GrantDecided> grants(Predicate<Place> belongs) {
        return at(grants, places::of, belongs);
    }

    /** The first grant of each project. */
    List<GrantDecided> projects() {
        return projects;
    }

    List<GrantDecided> projects(Predicate<Place> belongs) {
        return at(projects, places::of, belongs);
    }

    List<ProgressRows.Paid> paid() {
        return paid;
    }

    List<ProgressRows.Paid> paid(Predicate<Place> belongs) {
        return at(paid, places::of, belongs);
    }

    long waitingIndicators() {
        return rows.indicators().size() - indicators.size();
    }

    long waitingGrants() {
        return rows.grants().size() - grants.size();
    }

    long waitingPayments() {
        return payments(rows.paid()) - payments(paid);
    }

    private static long payments(List<ProgressRows.Paid> all) {
        return all.stream().mapToLong(ProgressRows.Paid::payments).sum();
    }

    private static <T> List<T> at(List<T> all, Function<T, Optional<Place>> place, Predicate<Place> belongs) {
        return all.stream()
                .filter(each -> place.apply(each).filter(belongs).isPresent())
                .toList();
    }

    /** A project that several grants pay for counts once, where its first grant put it. */
    private static List<GrantDecided> firstOfEachProject(List<GrantDecided> grants) {
        Map<String, GrantDecided> first = new TreeMap<>();
        grants.forEach(grant -> first.merge(grant.projectId(), grant, BinaryOperator.minBy(BY_TIME)));
        return List.copyOf(first.values());
    }
}
