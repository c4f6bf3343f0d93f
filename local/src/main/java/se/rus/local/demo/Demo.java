package se.rus.local.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import se.rus.local.Service;

/** The demo county: Kalmar's sustainability plan, its municipalities' figures, grants and a subscription; and its neighbour. */
public final class Demo {
    private static final int YEAR = 2025;

    private Demo() {}

    /**
     * Loads the demo over HTTP with the tokens of its organisations, unless the data folder says that it is there. Every
     * step may be repeated: a load that was broken off goes on where it was.
     *
     * @param stack the content of the stack file
     * @param data the data folder of the stack; what is loaded is noted there, and wiped with it
     */
    public static void load(ObjectNode stack, Path data, Consumer<String> progress) {
        Path done = data.resolve("demo-is-loaded");
        if (Files.exists(done)) {
            progress.accept("the demo county is there already (--fresh loads it anew)");
            return;
        }
        progress.accept("loading the demo county ...");
        Plan plan = Plan.read();
        try (DemoClient client = new DemoClient(stack)) {
            DemoStrategy strategy = DemoStrategy.adopt(client, plan);
            progress.accept("\"" + plan.title() + "\" is adopted with "
                    + strategy.goalIds().size() + " goals");
            String neighbour = DemoNeighbour.adopt(client);
            progress.accept("the neighbouring county's \"Gröna Kronoberg 2025\" is adopted");
            DemoRegister.fill(client);
            progress.accept("a university and Kronoberg's networks are in the register");
            int shifts = DemoContributions.tell(client, neighbour, strategy);
            progress.accept(shifts + " shifts and 2 activities are told of");
            Map<Integer, String> indicators = DemoIndicators.define(client, plan, strategy, progress);
            for (String municipality : Plan.MUNICIPALITIES) {
                DemoObservations.submit(client, plan, indicators, municipality, YEAR);
            }
            progress.accept(Plan.MUNICIPALITIES.size() + " municipalities have submitted " + YEAR);
            DemoGrants.decide(client, strategy);
            DemoFocusAreas.follow(client, neighbour);
            progress.accept("3 project grants are decided, and two focus areas of the neighbour are followed up");
            client.create(DemoStrategy.REGION, Service.NOTIFICATIONS, "/subscriptions", "subscription", subscription());
        }
        note(done);
        progress.accept("the demo county is loaded");
    }

    private static ObjectNode subscription() {
        ObjectNode subscription =
                DemoClient.JSON.createObjectNode().put("channel", "feed").put("county", "08");
        subscription.withArray("eventTypes").add("se.rus.GrantDecided.v1").add("se.rus.ObservationRecorded.v1");
        return subscription;
    }

    private static void note(Path done) {
        try {
            Files.writeString(done, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
