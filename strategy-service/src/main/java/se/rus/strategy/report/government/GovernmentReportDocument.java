package se.rus.strategy.report.government;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.rus.contracts.value.BilingualText;

/** A region's report to the government as it is shown. */
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

    /** A section with its heading. */
    @Schema(name = "GovernmentReportSection")
    public record Titled(GovernmentSection section, BilingualText title, String text, boolean edited) {
        static Titled of(WrittenSection it) {
            return new Titled(it.section(), it.section().title(), it.text(), it.edited());
        }
    }
}
