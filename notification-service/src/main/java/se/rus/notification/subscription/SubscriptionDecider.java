package se.rus.notification.subscription;

import se.rus.notification.subscription.SubscriptionCommand.Close;
import se.rus.notification.subscription.SubscriptionCommand.Open;
import se.rus.notification.subscription.SubscriptionEvent.SubscriptionClosed;
import se.rus.notification.subscription.SubscriptionEvent.SubscriptionOpened;
import se.rus.platform.decision.Decider;
import se.rus.platform.decision.Decision;
import se.rus.platform.decision.Rejection;

/** The life of a subscription: opened once, closed once. */
public final class SubscriptionDecider implements Decider<SubscriptionCommand, SubscriptionState, SubscriptionEvent> {
    private static final Rejection MISSING = Rejection.notFound(
            "subscription-not-found", "There is no such subscription.", "Det finns ingen sådan prenumeration.");
    private static final Rejection EXISTS =
            Rejection.state("subscription-exists", "The subscription exists already.", "Prenumerationen finns redan.");

    @Override
    public SubscriptionState initial() {
        return new SubscriptionState.None();
    }

    @Override
    public Decision<SubscriptionEvent> decide(SubscriptionCommand command, SubscriptionState state) {
        return switch (command) {
            case Open open -> state instanceof SubscriptionState.None ? open(open) : Decision.reject(EXISTS);
            case Close close -> close(close, state);
        };
    }

    @Override
    public SubscriptionState evolve(SubscriptionState state, SubscriptionEvent event) {
        return switch (event) {
            case SubscriptionOpened opened -> new SubscriptionState.Open(opened);
            case SubscriptionClosed ignored ->
                state instanceof SubscriptionState.Open(SubscriptionOpened opened)
                        ? new SubscriptionState.Closed(opened)
                        : state;
        };
    }

    private static Decision<SubscriptionEvent> open(Open open) {
        return SubscriptionRules.firstBroken(open)
                .<Decision<SubscriptionEvent>>map(Decision::reject)
                .orElseGet(() -> Decision.accept(new SubscriptionOpened(
                        open.subscriptionId(),
                        open.clientId(),
                        open.eventTypes(),
                        open.county().orElse(null),
                        open.channel(),
                        open.url().orElse(null),
                        open.at())));
    }

    /** Closing again changes nothing, so that a client may repeat it. */
    private static Decision<SubscriptionEvent> close(Close close, SubscriptionState state) {
        return switch (state) {
            case SubscriptionState.None ignored -> Decision.reject(MISSING);
            case SubscriptionState.Open(SubscriptionOpened opened) ->
                Decision.accept(new SubscriptionClosed(opened.subscriptionId(), close.at()));
            case SubscriptionState.Closed ignored -> Decision.nothingNew();
        };
    }
}
