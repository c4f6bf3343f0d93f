package se.rus.strategy.network;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.rus.platform.calendar.CalendarDay;
import se.rus.strategy.actor.ActorDirectory;

/**
 * A network described otherwise, as it is sent in.
 *
 * @see Network
 */
@Schema(name = "NewNetworkDescription", examples = NetworkExamples.DESCRIPTION)
public record NewDescription(
        @NotBlank @Size(max = 200) String name,
        @NotNull NetworkType type,
        @NotNull Purpose purpose,
        @NotBlank @Size(max = 60) String convener,

        @Schema(description = "When it started, once that has become known; left out: as it was") @CalendarDay
        LocalDate startedOn) {

    Network.Description description() {
        return new Network.Description(name.strip(), type, purpose, ActorDirectory.canonical(convener), startedOn);
    }
}
