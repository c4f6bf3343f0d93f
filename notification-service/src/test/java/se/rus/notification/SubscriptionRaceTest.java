package se.rus.notification;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.rus.notification.NotificationApi.GRANT;
import static se.rus.notification.NotificationApi.PATIENCE;
import static se.rus.notification.NotificationApi.deliveries;
import static se.rus.notification.NotificationApi.feed;
import static se.rus.notification.NotificationApi.opened;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import se.rus.platform.testing.RealStack;

/** However events and new subscriptions meet, what a subscription gets has a beginning and no gap after it. */
@QuarkusTest
@WithTestResource(RealStack.class)
class SubscriptionRaceTest {
    private static final int SUBSCRIPTIONS = 24;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @Test
    void subscriptions_opened_while_events_pour_in_miss_none_from_their_first_one_on() throws Exception {
        AtomicBoolean enough = new AtomicBoolean();
        FundingTopic topic = new FundingTopic(bootstrapServers);
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            CompletableFuture<List<String>> pouring = CompletableFuture.supplyAsync(() -> pour(topic, enough), threads);
            List<String> subscriptions = openMany(threads);
            enough.set(true);
            List<String> all = new ArrayList<>(pouring.get());
            all.add(last(topic));

            for (String subscription : subscriptions) {
                await().atMost(PATIENCE).until(() -> projects(subscription).contains(all.getLast()));
                List<String> got = projects(subscription);
                assertEquals(all.subList(all.size() - got.size(), all.size()), got);
            }
            assertTrue(projects(subscriptions.getFirst()).size()
                    > projects(subscriptions.getLast()).size());
        }
    }

    private static List<String> openMany(ExecutorService threads) {
        List<CompletableFuture<String>> opening = new ArrayList<>();
        for (int i = 0; i < SUBSCRIPTIONS; i++) {
            opening.add(CompletableFuture.supplyAsync(() -> opened("kommun-0885", feed(GRANT)), threads));
        }
        return opening.stream().map(CompletableFuture::join).toList();
    }

    private static List<String> pour(FundingTopic topic, AtomicBoolean enough) {
        try {
            return topic.grantedUntil(enough::get);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** On the same partition as the others, so that it comes last. */
    private static String last(FundingTopic topic) throws Exception {
        AtomicBoolean first = new AtomicBoolean();
        return topic.grantedUntil(() -> first.getAndSet(true)).getFirst();
    }

    private static List<String> projects(String subscription) {
        List<String> all = new ArrayList<>();
        String cursor = "0";
        List<String> page = deliveries("kommun-0885", subscription, cursor).path("items.event.data.projectId");
        while (!page.isEmpty()) {
            all.addAll(page);
            cursor = deliveries("kommun-0885", subscription, cursor).path("next");
            page = deliveries("kommun-0885", subscription, cursor).path("items.event.data.projectId");
        }
        return all;
    }
}
