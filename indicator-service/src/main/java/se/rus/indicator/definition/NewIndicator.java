package se.rus.indicator.definition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.rus.contracts.indicator.Baseline;
import se.rus.contracts.indicator.DesiredDirection;
import se.rus.contracts.indicator.GoalReference;
import se.rus.contracts.indicator.IndicatorScope;
import se.rus.contracts.indicator.Target;
import se.rus.contracts.indicator.TargetKind;
import se.rus.contracts.value.BilingualText;
import se.rus.indicator.period.Period;
import se.rus.indicator.period.PeriodType;

/**
 * A request to define an indicator. What is left out: period type year, breakdowns total, women and men, no
 * aggregation, unchanged within 0.
 *
 * @param county two digits; the coordinator's own
 * @param expectedActors codes of those who are to report
 * @see Definition
 */
public record NewIndicator(
        @NotBlank @Pattern(regexp = "[A-Za-z0-9._-]{1,40}") String code,
        @NotBlank @Pattern(regexp = "[0-9]{2}") String county,
        @NotNull @Valid Name name,
        @NotBlank @Size(max = 40) String unit,
        @NotNull DesiredDirection desired,
        @Size(max = 1000) String desiredMotivation,
        @Valid NewBaseline baseline,
        @Min(1900) @Max(2100) Integer referenceYear,
        @Size(max = 200) List<@NotNull @Valid NewTarget> targets,
        @Size(max = 50) List<@NotNull @Valid NewGoal> goals,
        IndicatorScope scope,
        @NotNull @Size(min = 1, max = 400) List<@NotNull @Pattern(regexp = "[0-9]{4}") String> expectedActors,
        PeriodType periodType,
        @Size(max = 50) List<@NotNull @Valid NewBreakdown> breakdowns,
        @Valid NewBounds bounds,
        @Valid NewAggregation aggregation,
        @Valid NewSource source,
        @PositiveOrZero @Digits(integer = 15, fraction = 9) BigDecimal unchangedWithin,
        @Size(max = 20) List<@NotNull @Valid NewCheck> checks) {

    /**
     * Name in Swedish, and in English when there is one; the public event says the Swedish one in its place.
     *
     * @param sv in Swedish
     * @param en in English; the Swedish one when it is left out
     */
    public record Name(
            @NotBlank @Size(max = 300) String sv,
            @Size(max = 300) String en) {
        BilingualText text() {
            return new BilingualText(sv, en == null ? sv : en);
        }
    }

    /**
     * Where it stood; a base year may be without a value.
     *
     * @see se.rus.contracts.indicator.Baseline
     */
    public record NewBaseline(
            @NotNull @Min(1900) @Max(2100) Integer year,
            @Digits(integer = 15, fraction = 9) BigDecimal value) {}

    /**
     * A goal of a strategy that it follows up.
     *
     * @param focusAreaId the focus area (insatsområde) of that strategy that it follows up too; may be left out
     * @see se.rus.contracts.indicator.GoalReference
     */
    public record NewGoal(
            @NotBlank @Size(max = 100) String strategyId,
            @NotBlank @Size(max = 100) String goalId,
            @Size(min = 1, max = 100) String focusAreaId) {
        GoalReference reference() {
            return new GoalReference(strategyId, goalId, focusAreaId);
        }
    }

    /**
     * A target for a period.
     *
     * @see se.rus.contracts.indicator.Target
     */
    public record NewTarget(
            @NotBlank @Pattern(regexp = Period.PATTERN) String period,
            @NotNull TargetKind kind,
            @Digits(integer = 15, fraction = 9) BigDecimal value,
            DesiredDirection direction,
            @Size(max = 500) String footnote) {
        Target target() {
            return new Target(period, kind, value, direction, footnote);
        }
    }

    Definition definition(String indicatorId) {
        return new Definition(
                indicatorId,
                code,
                county,
                name.text(),
                Units.canonical(unit),
                desired,
                desiredMotivation,
                baseline == null ? null : new Baseline(baseline.year(), baseline.value()),
                referenceYear,
                orNone(targets).stream().map(NewTarget::target).toList(),
                orNone(goals).stream().map(NewGoal::reference).toList(),
                Optional.ofNullable(scope).orElse(IndicatorScope.REGION),
                expectedActors,
                periodType,
                breakdowns == null
                        ? null
                        : breakdowns.stream().map(NewBreakdown::named).toList(),
                bounds == null ? null : new Bounds(bounds.min(), bounds.max()),
                aggregation == null ? null : new Aggregation(aggregation.method(), aggregation.denominator()),
                source == null ? null : source.source(),
                unchangedWithin,
                orNone(checks).stream().map(NewCheck::check).toList(),
                List.of());
    }

    private static <T> List<T> orNone(List<T> list) {
        return Optional.ofNullable(list).orElse(List.of());
    }
}
