package se.rus.strategy.report;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.rus.contracts.value.BilingualText;

/**
 * A report as it is asked for.
 *
 * @param strategyId the strategy that is reported on
 */
@Schema(name = "NewReport", examples = ReportExamples.NEW)
public record NewReport(
        @NotBlank @Size(max = 60) String strategyId,

        @Schema(
                description = "Left out: yearly. mandatePeriod: the evaluation of several years; dialogue: what a"
                        + " dialogue with a municipality starts from. Utelämnad: årlig.")
        ReportKind kind,

        @Schema(
                description = "The first year of a mandate period; left out for other kinds. Mandatperiodens första år;"
                        + " utelämnas annars.")
        @Min(1900)
        @Max(2200)
        Integer fromYear,

        @Schema(
                description = "Code of the municipality of a dialogue; left out for other kinds. Kommunkod för en"
                        + " dialog; utelämnas annars.")
        @Pattern(regexp = "[0-9]{4}")
        String actor,

        @Schema(
                description =
                        "The year that is followed up, or the last one of several. Det år som följs upp, eller det sista.")
        @NotNull
        @Min(1900)
        @Max(2200)
        Integer year,

        @Schema(
                description = "The day whose state it tells of, as it was shown at its end; left out: today. Not before"
                        + " the first day whose progress was kept. Den dag vars läge den visar.")
        LocalDate asOf,

        @Schema(description = "Its number in the county's series; left out: the next. Nummer i länets serie.")
        @Min(1)
        @Max(100_000)
        Integer number,

        @Schema(description = "Left out: the standard text. Utelämnad: standardtexten.") @Valid
        NewDelimitation delimitation) {

    ReportScope scope(LocalDate today) {
        return new ReportScope(strategyId, fromYear == null ? year : fromYear, year, asOf == null ? today : asOf);
    }

    /** The kind that is asked for. */
    ReportKind asked() {
        return kind == null ? ReportKind.YEARLY : kind;
    }

    Delimitation delimitedAs(Delimitation standard) {
        return delimitation == null
                ? standard
                : standard.saying(Said.of(delimitation.covers()), Said.of(delimitation.excludes()));
    }

    /**
     * What it covers and what not, where that differs from the standard text.
     *
     * @param covers what the report covers
     * @param excludes what it does not cover
     */
    @Schema(name = "NewReportDelimitation")
    public record NewDelimitation(@Valid Said covers, @Valid Said excludes) {}

    /**
     * A text in both languages, as it is sent in.
     *
     * @param sv in Swedish
     * @param en in English
     */
    @Schema(name = "ReportText")
    public record Said(
            @NotBlank @Size(max = 4000) String sv,
            @NotBlank @Size(max = 4000) String en) {

        static BilingualText of(Said said) {
            return said == null ? null : new BilingualText(said.sv(), said.en());
        }
    }
}
