package se.rus.strategy.report.government;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That a report was sent, as it is sent in.
 *
 * @see Sending
 */
@Schema(name = "NewSending", examples = GovernmentReportExamples.SENDING)
public record NewSending(
        @NotNull LocalDate sentOn, @NotBlank @Size(max = 50) String registrationNumber) {

    Sending sending() {
        return new Sending(sentOn, registrationNumber);
    }
}
