package se.rus.strategy.activity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.rus.contracts.strategy.ActivityStatus;
import se.rus.strategy.contribution.By;

/**
 * An activity as it stands.
 *
 * @param activity null when there is none
 * @param registeredBy null when there is none
 * @param revisedBy who changed it last; null when nobody has
 * @param reports the latest of each year, in order
 * @param prioritisations the latest of each year, in order
 * @param parts the latest of each partner, in order of their codes
 */
public record ActivityState(
        Activity activity,
        By registeredBy,
        By revisedBy,
        List<YearReport> reports,
        List<Prioritisation> prioritisations,
        List<Part> parts) {
    static final ActivityState NONE = new ActivityState(null, null, null, List.of(), List.of(), List.of());

    public ActivityState {
        reports = List.copyOf(reports);
        prioritisations = List.copyOf(prioritisations);
        parts = List.copyOf(parts);
    }

    boolean exists() {
        return activity != null;
    }

    /** As last reported. */
    ActivityStatus status() {
        return reports.isEmpty() ? ActivityStatus.PLANNED : reports.getLast().status();
    }

    Optional<YearReport> reportOf(int year) {
        return reports.stream().filter(each -> each.year() == year).findFirst();
    }

    /** Partners that have not declined. */
    List<String> takingPart() {
        return activity.partners().stream()
                .filter(partner -> parts.stream()
                        .noneMatch(part -> part.partner().equals(partner) && part.answer() == PartAnswer.DECLINED))
                .toList();
    }

    /** Answers of who is no longer a partner go with it. */
    ActivityState revised(Activity revised, By by) {
        return new ActivityState(
                revised,
                registeredBy,
                by,
                reports,
                prioritisations,
                parts.stream()
                        .filter(part -> revised.partners().contains(part.partner()))
                        .toList());
    }

    ActivityState with(YearReport report) {
        return new ActivityState(
                activity,
                registeredBy,
                revisedBy,
                replaced(reports, each -> each.year() == report.year(), report, Comparator.comparing(YearReport::year)),
                prioritisations,
                parts);
    }

    ActivityState with(Prioritisation one) {
        return new ActivityState(
                activity,
                registeredBy,
                revisedBy,
                reports,
                replaced(
                        prioritisations,
                        each -> each.year() == one.year(),
                        one,
                        Comparator.comparing(Prioritisation::year)),
                parts);
    }

    ActivityState with(Part part) {
        return new ActivityState(
                activity,
                registeredBy,
                revisedBy,
                reports,
                prioritisations,
                replaced(
                        parts,
                        each -> each.partner().equals(part.partner()),
                        part,
                        Comparator.comparing(Part::partner)));
    }

    private static <T> List<T> replaced(List<T> all, Predicate<T> same, T one, Comparator<T> order) {
        return Stream.concat(all.stream().filter(same.negate()), Stream.of(one))
                .sorted(order)
                .toList();
    }
}
