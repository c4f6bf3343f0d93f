package se.rus.notification.subscription;

/** Bodies for the API's documentation. */
public final class SubscriptionExamples {
    public static final String FEED = """
            {"eventTypes": ["se.rus.GrantDecided.v1", "se.rus.ObservationRecorded.v1"], "county": "08", "channel": "feed"}""";

    public static final String WEBHOOK = """
            {"eventTypes": ["se.rus.IndicatorAssessed.v1"], "channel": "webhook", "url": "https://example.org/rus"}""";

    public static final String SUBSCRIPTION = """
            {"subscriptionId": "019a6e5c-7d1e-7c55-9d7e-0a4f6f1b2c3d", "eventTypes": ["se.rus.GrantDecided.v1"],
             "county": "08", "channel": "feed", "openedAt": "2026-03-02T09:12:45Z"}""";

    public static final String PAGE = "{\"items\": [" + SUBSCRIPTION + "], \"page\": 1, \"limit\": 20, \"total\": 1}";

    public static final String DELIVERIES = """
            {"items": [{"cursor": "17", "deliveryId": "5448da43-93c3-34b8-83c6-ee415c77ce68", "status": "delivered",
              "attempts": 1, "createdAt": "2026-04-22T12:05:33Z", "finishedAt": "2026-04-22T12:05:34Z",
              "event": {"specversion": "1.0", "id": "a1ec5ef9-c926-55e3-800e-91031f25abc0", "source": "/funding",
               "type": "se.rus.GrantDecided.v1", "subject": "application-c54777a8", "time": "2026-04-22T12:05:33Z",
               "county": "08", "datacontenttype": "application/json", "data": {"grantedKronor": 1000000}}}],
             "next": "17"}""";

    private SubscriptionExamples() {}
}
