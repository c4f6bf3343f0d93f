package se.rus.strategy.progress;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import se.rus.contracts.funding.GrantDecided;
import se.rus.contracts.progress.IndicatorCounts;
import se.rus.contracts.progress.IndicatorProgress;
import se.rus.contracts.progress.PartFollowUp;
import se.rus.contracts.progress.SourceFunding;

/** What is measured of any part of a strategy and granted to it, by the places that belong to the part. */
final class FollowUpParts {
    private final List<IndicatorProgress> indicators;
    private final Placed placed;

    /** @param indicators of every goal that the strategy has or had */
    FollowUpParts(List<IndicatorProgress> indicators, Placed placed) {
        this.indicators = indicators;
        this.placed = placed;
    }

    PartFollowUp ofFocusArea(String focusAreaId) {
        return of(place -> place.isIn(Set.of(focusAreaId)));
    }

    PartFollowUp outsideFocusAreas() {
        return of(place -> place.focusAreaId() == null);
    }

    /** Each once, though it belongs to both a goal and a focus area. */
    PartFollowUp ofEither(Set<String> goals, Set<String> focusAreas) {
        return of(place -> goals.contains(place.goalId()) || place.isIn(focusAreas));
    }

    PartFollowUp beside(Set<String> goals, Set<String> focusAreas) {
        return of(place -> !goals.contains(place.goalId()) && place.isIn(focusAreas));
    }

    private PartFollowUp of(Predicate<Place> belongs) {
        List<IndicatorProgress> own = indicators.stream()
                .filter(each -> belongs.test(placed.placeOf(each.indicatorId())))
                .toList();
        List<GrantDecided> grants = placed.grants(belongs);
        List<SourceFunding> funding = FundingParts.of(grants, placed.paid(belongs));
        return new PartFollowUp(
                own.stream().map(IndicatorProgress::indicatorId).toList(),
                IndicatorCounts.of(own),
                grants.stream().mapToLong(GrantDecided::grantedKronor).sum(),
                FundingParts.paid(funding),
                placed.projects(belongs).size(),
                funding);
    }
}
