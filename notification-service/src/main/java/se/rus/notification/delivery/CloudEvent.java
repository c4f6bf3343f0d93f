package se.rus.notification.delivery;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** CloudEvents 1.0 as JSON (structured mode): the event as its source published it. */
@Schema(name = "CloudEvent")
public record CloudEvent(
        String specversion,
        String id,
        String source,
        String type,
        String subject,
        String time,
        String county,
        String datacontenttype,

        @JsonRawValue @Schema(type = SchemaType.OBJECT, description = "See asyncapi.yaml")
        String data) {

    /** @param data JSON, which goes out as it stands */
    public static CloudEvent of(
            UUID id, String source, String type, String stream, String county, Instant time, String data) {
        return new CloudEvent(
                "1.0", id.toString(), source, type, stream, time.toString(), county, "application/json", data);
    }

    /** The event that a delivery tells of. */
    public static CloudEvent of(PendingDelivery delivery) {
        return of(
                delivery.eventId(),
                delivery.source(),
                delivery.type(),
                delivery.stream(),
                delivery.county(),
                delivery.time(),
                delivery.data());
    }
}
