package se.rus.notification.delivery;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * CloudEvents 1.0 as JSON (structured mode): the event as its source published it.
 *
 * @param specversion version of CloudEvents, 1.0
 * @param id id of the event, unique at its source; the same when it is sent again
 * @param source the service that published it
 * @param type full name of the event with its version, as se.rus.GrantDecided.v1
 * @param subject what it is about
 * @param time when it happened, RFC 3339
 * @param county county code, two digits
 * @param datacontenttype what data is written in
 */
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
