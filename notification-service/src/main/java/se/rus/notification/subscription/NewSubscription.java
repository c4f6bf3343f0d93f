package se.rus.notification.subscription;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A subscription as it is asked for.
 *
 * @param channel how events are handed over
 */
@Schema(name = "NewSubscription", examples = SubscriptionExamples.FEED)
public record NewSubscription(
        @Schema(description = "Full names of public events", examples = "[\"se.rus.GrantDecided.v1\"]")
        @NotEmpty
        @Size(max = 50)
        List<@NotBlank String> eventTypes,

        @Schema(description = "County code, two digits; left out: all counties", examples = "08")
        @Pattern(regexp = "[0-9]{2}")
        String county,

        @NotNull DeliveryChannel channel,

        @Schema(description = "Where a webhook is sent, http or https", examples = "https://example.org/rus")
        @Size(max = 1_000)
        String url) {}
