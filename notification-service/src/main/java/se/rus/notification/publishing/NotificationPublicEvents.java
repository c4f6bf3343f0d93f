package se.rus.notification.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import se.rus.contracts.Topics;
import se.rus.contracts.notification.Channel;
import se.rus.contracts.notification.NotificationDelivered;
import se.rus.notification.delivery.DeliveryEvent.DeliveryCompleted;
import se.rus.notification.subscription.DeliveryChannel;
import se.rus.platform.relay.PublicEvent;
import se.rus.platform.relay.PublicEventMapper;
import se.rus.platform.store.RecordedEvent;

/** What the world is told: that something was delivered. Who subscribes to what is the subscriber's own business. */
@ApplicationScoped
public class NotificationPublicEvents implements PublicEventMapper {

    @Override
    public String topic() {
        return Topics.NOTIFICATION;
    }

    @Override
    public String source() {
        return "/notifications";
    }

    @Override
    public Optional<PublicEvent> map(RecordedEvent event) {
        return event.data() instanceof DeliveryCompleted completed
                ? Optional.of(new PublicEvent(
                        "NotificationDelivered",
                        1,
                        completed.subscriptionId(),
                        published(completed),
                        completed.county()))
                : Optional.empty();
    }

    private static NotificationDelivered published(DeliveryCompleted completed) {
        return new NotificationDelivered(
                completed.deliveryId(),
                completed.subscriptionId(),
                channel(completed.channel()),
                completed.eventId(),
                completed.eventType(),
                completed.at());
    }

    private static Channel channel(DeliveryChannel channel) {
        return switch (channel) {
            case FEED -> Channel.FEED;
            case WEBHOOK -> Channel.WEBHOOK;
        };
    }
}
