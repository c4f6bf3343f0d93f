package se.rus.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Works off what is due for one subscription, in order. The first failure ends the round: nothing overtakes. */
@ApplicationScoped
public class SubscriptionQueue {
    private final PendingDeliveries pending;
    private final DeliveryJournal journal;
    private final Sender sender;
    private final DeliveryConfig config;
    private final Clock clock;
    private final BackOff backOff;

    SubscriptionQueue(
            PendingDeliveries pending, DeliveryJournal journal, Sender sender, DeliveryConfig config, Clock clock) {
        this.pending = pending;
        this.journal = journal;
        this.sender = sender;
        this.config = config;
        this.clock = clock;
        this.backOff = new BackOff(config.firstPause(), config.longestPause());
    }

    void workOff(String subscriptionId, BooleanSupplier mayGoOn) throws InterruptedException {
        Optional<PendingDelivery> next = pending.first(subscriptionId, clock.instant());
        while (next.isPresent() && mayGoOn.getAsBoolean()) {
            attempt(next.get());
            next = pending.first(subscriptionId, clock.instant());
        }
    }

    private void attempt(PendingDelivery delivery) throws InterruptedException {
        int attempts = delivery.attempts() + 1;
        switch (sender.send(delivery)) {
            case Outcome.Taken ignored -> journal.completed(List.of(delivery));
            case Outcome.Failed(String reason) when attempts >= config.attempts() -> journal.givenUp(delivery, reason);
            case Outcome.Failed(String reason) ->
                pending.failed(delivery.deliveryId(), attempts, clock.instant().plus(backOff.after(attempts)), reason);
        }
    }
}
