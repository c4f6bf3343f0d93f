package se.rus.indicator.definition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import se.rus.contracts.indicator.Baseline;
import se.rus.contracts.indicator.DesiredDirection;
import se.rus.contracts.indicator.GoalReference;
import se.rus.contracts.indicator.IndicatorScope;
import se.rus.contracts.indicator.Target;
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
        @NotBlank String unit,
        @NotNull DesiredDirection desired,
        Baseline baseline,
        @Size(max = 100) List<@NotNull @Valid NewTarget> targets,
        @Size(max = 50) List<@NotNull GoalReference> goals,
        IndicatorScope scope,
        @NotNull @Size(min = 1, max = 400) List<@Pattern(regexp = "[0-9]{4}") String> expectedActors) {

    /** Name in Swedish, and in English when there is one. */
    public record Name(@NotBlank String sv, String en) {}

    /** A target for a year. */
    public record NewTarget(
            @NotBlank @Pattern(regexp = "[0-9]{4}") String period,
            @NotNull se.rus.contracts.indicator.TargetKind kind,
            java.math.BigDecimal value,
            DesiredDirection direction,
            @Size(max = 500) String footnote) {}

    Definition definition(String indicatorId) {
        return new Definition(
                indicatorId,
                code,
                county,
                new BilingualText(name.sv(), name.en() == null ? name.sv() : name.en()),
                unit,
                desired,
                baseline,
                Optional.ofNullable(targets).orElse(List.of()).stream()
                        .map(each ->
                                new Target(each.period(), each.kind(), each.value(), each.direction(), each.footnote()))
                        .toList(),
                Optional.ofNullable(goals).orElse(List.of()),
                Optional.ofNullable(scope).orElse(IndicatorScope.REGION),
                expectedActors);
    }
}
