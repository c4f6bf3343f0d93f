package se.rus.indicator.series;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import se.rus.indicator.period.Period;

/** Which part of a series, and how written; to be taken as a {@code @BeanParam}. */
public class SeriesQuery {
    static final int MOST = 10_000;
    private static final int A_PAGE = 20;

    @QueryParam("actor")
    @Size(max = 400)
    @Parameter(description = "Code of a municipality or region; may be repeated. Kod, får upprepas.", example = "0880")
    List<String> actor;

    @QueryParam("county")
    @Parameter(description = "Only the actors of this county, two digits. Bara länets aktörer.", example = "08")
    String county;

    @QueryParam("from")
    @Pattern(regexp = Period.PATTERN)
    @Parameter(description = "First period, of the indicator's own type. Första perioden.", example = "2020")
    String from;

    @QueryParam("to")
    @Pattern(regexp = Period.PATTERN)
    @Parameter(description = "Last period, included. Sista perioden, till och med.", example = "2025")
    String to;

    @QueryParam("breakdown")
    @Size(max = 50)
    @Parameter(description = "For example women; may be repeated. Till exempel women, får upprepas.")
    List<String> breakdown;

    @QueryParam("withdrawn")
    @DefaultValue("exclude")
    @Pattern(regexp = "exclude|include")
    @Parameter(description = "include: withdrawn values too, without their number. Även återtagna värden, utan tal.")
    String withdrawn;

    @QueryParam("asOf")
    @Size(max = 40)
    @Parameter(
            description = "What was known then: a date (the end of that day in Sweden) or an RFC 3339 time. Vad som var"
                    + " känt då: ett datum (dagens slut i Sverige) eller en tidpunkt.",
            example = "2026-05-15")
    String asOf;

    @QueryParam("format")
    @Pattern(regexp = SeriesFormat.PATTERN)
    @Parameter(description = "Instead of the header Accept, for links. I stället för Accept, för länkar.")
    String format;

    @QueryParam("decimal")
    @DefaultValue("comma")
    @Pattern(regexp = "comma|point")
    @Parameter(
            description =
                    "CSV only. comma: 43,5 and semicolons between cells, as a Swedish spreadsheet reads it; point:"
                            + " 43.5 and commas. Bara CSV: decimalkomma och semikolon, eller decimalpunkt och komma.")
    String decimal;

    @QueryParam("page")
    @DefaultValue("1")
    @Min(1)
    @Max(1_000_000)
    @Parameter(description = "Page, from 1. Sida, från 1.")
    int page;

    @QueryParam("limit")
    @Min(1)
    @Max(MOST)
    @Parameter(
            description = "Values a page, at most 10,000. Left out: 20, and 10,000 for CSV and JSON-stat. Värden per"
                    + " sida, högst 10 000.",
            schema = @Schema(defaultValue = "20", type = SchemaType.INTEGER))
    Integer limit;

    boolean withWithdrawn() {
        return "include".equals(withdrawn);
    }

    boolean decimalComma() {
        return "comma".equals(decimal);
    }

    /** A file is wanted whole, a list page by page. */
    SeriesPaging paging(SeriesFormat written) {
        return new SeriesPaging(page, limit != null ? limit : written == SeriesFormat.JSON ? A_PAGE : MOST);
    }
}
