package se.rus.notification.subscription;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.rus.notification.subscription.SubscriptionCommand.Close;
import se.rus.notification.subscription.SubscriptionCommand.Open;
import se.rus.notification.subscription.SubscriptionEvent.SubscriptionClosed;
import se.rus.notification.subscription.SubscriptionEvent.SubscriptionOpened;
import se.rus.platform.decision.Decision;
import se.rus.platform.decision.Rejection;

class SubscriptionDeciderTest {
    private static final Instant AT = Instant.parse("2026-05-15T10:00:00Z");
    private static final String GRANT = "se.rus.GrantDecided.v1";
    private static final SubscriptionEvent OPENED =
            new SubscriptionOpened("s-1", "kommun-0880", List.of(GRANT), null, DeliveryChannel.FEED, null, AT);

    @Test
    void a_feed_of_all_counties_is_opened() {
        SubscriptionOpened opened =
                assertInstanceOf(SubscriptionOpened.class, happened(open(DeliveryChannel.FEED, null, GRANT)));

        assertEquals("kommun-0880", opened.clientId());
        assertNull(opened.county());
    }

    @Test
    void a_webhook_needs_an_address_and_a_feed_has_none() {
        assertEquals("url-only-for-webhook", refused(open(DeliveryChannel.WEBHOOK, null, GRANT)));
        assertEquals("url-only-for-webhook", refused(open(DeliveryChannel.FEED, "https://example.org/", GRANT)));
        assertInstanceOf(
                SubscriptionOpened.class,
                happened(open(DeliveryChannel.WEBHOOK, "https://example.org/hook?x=1", GRANT)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "example.org/hook",
                "ftp://example.org/hook",
                "file:///etc/passwd",
                "https://",
                "https://user@example.org/",
                "https://exa mple.org/",
                "mailto:a@example.org"
            })
    void an_address_that_cannot_be_posted_to_is_refused(String url) {
        assertEquals("url-unusable", refused(open(DeliveryChannel.WEBHOOK, url, GRANT)));
    }

    @Test
    void an_event_type_that_does_not_exist_is_refused_with_its_place() {
        Rejection reason = rejection(open(DeliveryChannel.FEED, null, GRANT, "GrantDecided"));

        assertEquals("unknown-event-type", reason.code());
        assertEquals("/eventTypes/1", reason.pointer());
    }

    @Test
    void at_least_one_event_type_is_needed() {
        assertEquals("event-types-missing", refused(open(DeliveryChannel.FEED, null)));
    }

    @Test
    void a_subscription_is_closed_and_closing_it_again_changes_nothing() {
        Decision<SubscriptionEvent> first = decide(new Close(AT), OPENED);
        assertEquals(Decision.accept(new SubscriptionClosed("s-1", AT)), first);
        assertEquals(Decision.nothingNew(), decide(new Close(AT), OPENED, new SubscriptionClosed("s-1", AT)));
    }

    @Test
    void what_was_never_opened_cannot_be_closed() {
        assertEquals("subscription-not-found", refused(new Close(AT)));
    }

    private static Open open(DeliveryChannel channel, String url, String... types) {
        return new Open(
                "s-1",
                "kommun-0880",
                Arrays.asList(types),
                Optional.empty(),
                channel,
                Optional.ofNullable(url),
                Set.of(GRANT),
                AT);
    }

    private static Decision<SubscriptionEvent> decide(SubscriptionCommand command, SubscriptionEvent... history) {
        SubscriptionDecider decider = new SubscriptionDecider();
        return decider.decide(command, decider.fold(Arrays.asList(history)));
    }

    private static SubscriptionEvent happened(SubscriptionCommand command) {
        return switch (decide(command)) {
            case Decision.Accepted<SubscriptionEvent>(List<SubscriptionEvent> events) -> events.getFirst();
            case Decision.Rejected<SubscriptionEvent>(Rejection reason) -> throw new AssertionError(reason);
        };
    }

    private static Rejection rejection(SubscriptionCommand command) {
        return switch (decide(command)) {
            case Decision.Accepted<SubscriptionEvent>(List<SubscriptionEvent> events) ->
                throw new AssertionError(events);
            case Decision.Rejected<SubscriptionEvent>(Rejection reason) -> reason;
        };
    }

    private static String refused(SubscriptionCommand command) {
        return rejection(command).code();
    }
}
