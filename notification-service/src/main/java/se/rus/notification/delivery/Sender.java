package se.rus.notification.delivery;

/** Makes one attempt. Never throws for what the receiver does. */
public interface Sender {
    Outcome send(PendingDelivery delivery) throws InterruptedException;
}
