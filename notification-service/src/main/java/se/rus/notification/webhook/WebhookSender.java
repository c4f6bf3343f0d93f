package se.rus.notification.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import se.rus.notification.delivery.CloudEvent;
import se.rus.notification.delivery.Outcome;
import se.rus.notification.delivery.PendingDelivery;
import se.rus.notification.delivery.Sender;
import se.rus.platform.store.EventJson;

/**
 * POSTs an event to a subscriber's address. Taken is what answers 2xx; a redirection is not followed, since it could
 * lead where the guard would not let us go. Proved by: WebhookTest.
 */
@ApplicationScoped
public class WebhookSender implements Sender {
    /** The same at every attempt, so that a receiver can tell repetitions. */
    static final String DELIVERY_ID = "Rus-Delivery-Id";

    static final String SUBSCRIPTION_ID = "Rus-Subscription-Id";

    private final WebhookConfig config;
    private final TargetGuard guard;
    private final HttpClient client;

    WebhookSender(WebhookConfig config, TargetGuard guard) {
        this.config = config;
        this.guard = guard;
        this.client = HttpClient.newBuilder()
                .connectTimeout(config.timeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    @Override
    public Outcome send(PendingDelivery delivery) throws InterruptedException {
        URI address = URI.create(delivery.url());
        var objection = guard.objection(address);
        if (objection.isPresent()) {
            return new Outcome.Failed(objection.get());
        }
        try {
            int status = client.send(request(address, delivery), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
            return status / 100 == 2 ? new Outcome.Taken() : new Outcome.Failed("the receiver answered " + status);
        } catch (IOException e) {
            return new Outcome.Failed("no answer: " + e.getClass().getSimpleName());
        }
    }

    private HttpRequest request(URI address, PendingDelivery delivery) {
        return HttpRequest.newBuilder(address)
                .timeout(config.timeout())
                .header("Content-Type", "application/cloudevents+json; charset=utf-8")
                .header(DELIVERY_ID, delivery.deliveryId().toString())
                .header(SUBSCRIPTION_ID, delivery.subscriptionId())
                .POST(HttpRequest.BodyPublishers.ofString(json(CloudEvent.of(delivery))))
                .build();
    }

    private static String json(CloudEvent event) {
        try {
            return EventJson.MAPPER.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
