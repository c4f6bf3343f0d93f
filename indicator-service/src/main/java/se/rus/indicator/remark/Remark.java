package se.rus.indicator.remark;

import java.time.Instant;
import se.rus.platform.store.Metadata;
import se.rus.platform.store.RecordedEvent;

/**
 * A remark as it is served: what was said, by which organisation's client, and when.
 *
 * @param kind what sort of remark it is
 * @param text what is said
 * @param actor code of the organisation that said it
 * @param client the client that sent it
 * @param at when it was said
 */
public record Remark(RemarkKind kind, String text, String actor, String client, Instant at) {
    static Remark of(RecordedEvent event) {
        Metadata by = event.metadata();
        return switch ((RemarkEvent) event.data()) {
            case RemarkEvent.ObservationCommented it ->
                new Remark(RemarkKind.COMMENT, it.text(), by.actor(), by.clientId(), it.at());
            case RemarkEvent.ObservationMarkedForFollowUp it ->
                new Remark(RemarkKind.FOLLOW_UP, it.text(), by.actor(), by.clientId(), it.at());
            case RemarkEvent.ObservationFollowedUp it ->
                new Remark(RemarkKind.FOLLOWED_UP, it.text(), by.actor(), by.clientId(), it.at());
        };
    }
}
