package se.rus.notification.webhook;

import com.fasterxml.jackson.annotation.JsonRawValue;
import se.rus.notification.delivery.PendingDelivery;

/** CloudEvents 1.0 as JSON (structured mode): the event as its source published it. */
record CloudEvent(
        String specversion,
        String id,
        String source,
        String type,
        String subject,
        String time,
        String county,
        String datacontenttype,
        @JsonRawValue String data) {

    static CloudEvent of(PendingDelivery delivery) {
        return new CloudEvent(
                "1.0",
                delivery.eventId().toString(),
                delivery.source(),
                delivery.type(),
                delivery.stream(),
                delivery.time().toString(),
                delivery.county(),
                "application/json",
                delivery.data());
    }
}
