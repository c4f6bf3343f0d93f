package se.rus.notification.subscription;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.rus.contracts.ContractCatalogue;
import se.rus.contracts.PublicEventType;
import se.rus.contracts.Topics;
import se.rus.platform.decision.Decided;
import se.rus.platform.decision.Decisions;
import se.rus.platform.decision.Expected;
import se.rus.platform.decision.OnceKey;
import se.rus.platform.decision.Reply;
import se.rus.platform.http.ProblemType;
import se.rus.platform.security.Caller;
import se.rus.platform.store.EventIds;
import se.rus.platform.store.Metadata;
import se.rus.platform.store.StreamId;

/** What clients do with their subscriptions. A subscription is its client's own: others may neither see nor close it. */
@ApplicationScoped
public class Subscriptions {
    private static final Set<String> TOPICS = Set.of(Topics.STRATEGY, Topics.INDICATOR, Topics.FUNDING);
    private static final Set<String> KNOWN = ContractCatalogue.all().stream()
            .filter(type -> TOPICS.contains(type.topic()))
            .map(PublicEventType::cloudEventType)
            .collect(Collectors.toUnmodifiableSet());
    private static final String ROLE = "subscriber";

    private final SubscriptionDecider decider = new SubscriptionDecider();
    private final Decisions decisions;
    private final SubscriptionViews views;
    private final Caller caller;
    private final EventIds ids;
    private final Clock clock;

    Subscriptions(Decisions decisions, SubscriptionViews views, Caller caller, EventIds ids, Clock clock) {
        this.decisions = decisions;
        this.views = views;
        this.caller = caller;
        this.ids = ids;
        this.clock = clock;
    }

    Uni<Decided<SubscriptionState, SubscriptionEvent>> open(
            NewSubscription request,
            OnceKey key,
            Function<Decided<SubscriptionState, SubscriptionEvent>, Reply> reply) {
        SubscriptionCommand.Open open = new SubscriptionCommand.Open(
                ids.next().toString(),
                caller.clientId(),
                request.eventTypes(),
                Optional.ofNullable(request.county()),
                request.channel(),
                Optional.ofNullable(request.url()),
                KNOWN,
                clock.instant());
        return decisions.handle(
                stream(open.subscriptionId()),
                decider,
                open,
                Expected.nothing(),
                caller.metadata(ROLE),
                Optional.of(key),
                reply);
    }

    /** Closes one of the caller's own. */
    Uni<Decided<SubscriptionState, SubscriptionEvent>> close(String subscriptionId) {
        Metadata metadata = caller.metadata(ROLE);
        return own(subscriptionId)
                .chain(ignored -> decisions.handle(
                        stream(subscriptionId),
                        decider,
                        new SubscriptionCommand.Close(clock.instant()),
                        Expected.any(),
                        metadata));
    }

    /** One of the caller's own; fails with 404 when there is no such one and with 403 when it is another client's. */
    public Uni<SubscriptionView> own(String subscriptionId) {
        String client = caller.clientId();
        return views.one(subscriptionId).map(found -> {
            SubscriptionView view = found.orElseThrow(() -> ProblemType.NOT_FOUND.exception(
                    "There is no such subscription. Take the id from Location or from the list.",
                    "Det finns ingen sådan prenumeration. Ta id från Location eller från listan."));
            if (!view.clientId.equals(client)) {
                throw ProblemType.FORBIDDEN.exception(
                        "Only the client that opened the subscription may see or close it.",
                        "Bara den klient som öppnat prenumerationen får se eller avsluta den.");
            }
            return view;
        });
    }

    private static StreamId stream(String subscriptionId) {
        return new StreamId("subscription-" + subscriptionId);
    }
}
