package se.rus.indicator.definition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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

/**
 * A request to define an indicator.
 *
 * @param county two digits; the coordinator's own
 * @param expectedActors codes of those who are to report
 */
public record NewIndicator(
        @NotBlank @Pattern(regexp = "[A-Za-z0-9._-]{1,40}") String code,
        @NotBlank @Pattern(regexp = "[0-9]{2}") String county,
        @NotNull @Valid Name name,
        @NotBlank @Size(max = 40) String unit,
        @NotNull DesiredDirection desired,
        @Valid NewBaseline baseline,
        @Size(max = 100) List<@NotNull @Valid NewTarget> targets,
        @Size(max = 50) List<@NotNull @Valid NewGoal> goals,
        IndicatorScope scope,
        @NotNull @Size(min = 1, max = 400) List<@NotNull @Pattern(regexp = "[0-9]{4}") String> expectedActors) {

    /** Name in Swedish, and in English when there is one; the public event says the Swedish one in its place. */
    public record Name(
            @NotBlank @Size(max = 300) String sv,
            @Size(max = 300) String en) {}

    /** Where it stood; a base year may be without a value. */
    public record NewBaseline(
            @NotNull @Min(1900) @Max(2100) Integer year,
            @Digits(integer = 15, fraction = 9) BigDecimal value) {}

    /** A goal of a strategy that it follows up. */
    public record NewGoal(
            @NotBlank @Size(max = 100) String strategyId,
            @NotBlank @Size(max = 100) String goalId) {}

    /** A target for a year. */
    public record NewTarget(
            @NotBlank @Pattern(regexp = Years.PATTERN) String period,
            @NotNull TargetKind kind,
            @Digits(integer = 15, fraction = 9) BigDecimal value,
            DesiredDirection direction,
            @Size(max = 500) String footnote) {}

    Definition definition(String indicatorId) {
        return new Definition(
                indicatorId,
                code,
                county,
                new BilingualText(name.sv(), name.en() == null ? name.sv() : name.en()),
                Units.canonical(unit),
                desired,
                baseline == null ? null : new Baseline(baseline.year(), baseline.value()),
                Optional.ofNullable(targets).orElse(List.of()).stream()
                        .map(each ->
                                new Target(each.period(), each.kind(), each.value(), each.direction(), each.footnote()))
                        .toList(),
                Optional.ofNullable(goals).orElse(List.of()).stream()
                        .map(each -> new GoalReference(each.strategyId(), each.goalId()))
                        .toList(),
                Optional.ofNullable(scope).orElse(IndicatorScope.REGION),
                expectedActors);
    }
}
