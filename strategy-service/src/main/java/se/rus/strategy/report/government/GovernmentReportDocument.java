package se.rus.strategy.report.government;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.rus.contracts.value.BilingualText;

/**
 * A region's report to the government as it is shown.
 *
 * @param governmentReportId county and year, as 08-2026
 * @param county county code, two digits
 * @param year the year that it tells of
 * @param strategyId the strategy that it tells of
 * @param sections all sections, in their order
 * @param sending when it was sent; left out until it is
 */
@Schema(name = "GovernmentReport", examples = GovernmentReportExamples.REPORT)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GovernmentReportDocument(
        String governmentReportId,
        String county,
        int year,
        String strategyId,

        @Schema(description = "The follow-up report it was prefilled from. Uppföljningsrapporten bakom förifyllningen.")
        String reportId,

        @Schema(description = "Last day to send it. Sista dag att lämna.")
        LocalDate due,

        @Schema(description = "draft or sent") String status,
        List<Titled> sections,
        Sending sending) {

    static GovernmentReportDocument of(GovernmentReport it) {
        return new GovernmentReportDocument(
                it.governmentReportId(),
                it.county(),
                it.year(),
                it.strategyId(),
                it.reportId(),
                it.due(),
                it.sending() == null ? "draft" : "sent",
                it.sections().stream().map(Titled::of).toList(),
                it.sending());
    }

    /**
     * A section with its heading.
     *
     * @param section which section
     * @param title its heading
     * @param text its words
     * @param edited whether somebody has changed what was prefilled
     */
    @Schema(name = "GovernmentReportSection")
    public record Titled(GovernmentSection section, BilingualText title, String text, boolean edited) {
        static Titled of(WrittenSection it) {
            return new Titled(it.section(), it.section().title(), it.text(), it.edited());
        }
    }
}
