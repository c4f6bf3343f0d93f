package se.rus.strategy.progress;

import static se.rus.strategy.progress.OtherServices.sample;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.rus.platform.inbox.ReceivedEvent;
import se.rus.platform.store.EventJson;

/** Public events of one strategy as other services might publish them: some hundred, from a random source. */
final class GeneratedEvents {
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final List<String> ACTORS = List.of("0880", "0881", "0882", "0883");
    private static final List<String> PERIODS = List.of("2024", "2025", "2026");
    private static final List<String> BREAKDOWNS = List.of("total", "women");
    private static final List<String> SIGNALS = List.of("achieved", "onTrack", "atRisk", "offTrack", "notAssessable");
    private static final List<String> TRENDS = List.of("improving", "unchanged", "worsening", "unknown");
    private static final List<String> STATUSES = List.of("planned", "ongoing", "done", "delayed", "cancelled");

    private final Random random;
    private final String prefix;
    private final Map<String, Long> versions = new HashMap<>();
    private final List<ReceivedEvent> events = new ArrayList<>();

    private GeneratedEvents(Random random, String prefix) {
        this.random = random;
        this.prefix = prefix;
    }

    /** In the order of their sources. */
    static List<ReceivedEvent> of(Random random, String prefix) {
        return new GeneratedEvents(random, prefix).all();
    }

    private List<ReceivedEvent> all() {
        add("/strategy", "strategy-" + prefix, "StrategyAdopted", GeneratedStrategy.of(prefix, 1, 2, 3));
        for (int i = 0; i < 4; i++) {
            ObjectNode definition =
                    sample("IndicatorDefined").put("indicatorId", id(i)).put("county", "08");
            ObjectNode goal = definition
                    .putArray("goals")
                    .addObject()
                    .put("strategyId", prefix)
                    .put("goalId", "goal-1");
            inFocusArea(goal, i);
            add("/indicators", "indicator-" + id(i), "IndicatorDefined", definition);
        }
        for (int n = 0; n < 300; n++) {
            int indicator = random.nextInt(5);
            String actor = ACTORS.get(random.nextInt(ACTORS.size()));
            String period = PERIODS.get(random.nextInt(PERIODS.size()));
            if (n == 100 || n == 200) {
                revise(n == 100 ? new int[] {1, 3} : new int[] {1});
            }
            int kind = random.nextInt(12);
            if (kind < 2) {
                contribute(random.nextInt(8));
            } else if (kind == 3) {
                pay(random.nextInt(4));
            } else if (kind == 2) {
                oblige(random.nextInt(5));
            } else if (random.nextInt(3) > 0) {
                observe(id(indicator), actor, period);
            } else {
                assess(id(indicator), actor, period);
            }
        }
        add(
                "/strategy",
                "strategy-" + prefix,
                "StrategyReplaced",
                sample("StrategyReplaced").put("strategyId", prefix));
        add(
                "/indicators",
                "indicator-" + id(0),
                "IndicatorRetired",
                sample("IndicatorRetired").put("indicatorId", id(0)));
        return events;
    }

    private void observe(String indicatorId, String actor, String period) {
        String breakdown = BREAKDOWNS.get(random.nextInt(2));
        String stream = String.join("/", indicatorId, actor, period, breakdown);
        String type = !versions.containsKey(stream)
                ? "ObservationRecorded"
                : random.nextInt(4) == 0 ? "ObservationWithdrawn" : "ObservationRevised";
        add(
                "/indicators",
                stream,
                type,
                sample(type)
                        .put("indicatorId", indicatorId)
                        .put("actor", actor)
                        .put("period", period)
                        .put("breakdown", breakdown)
                        .put(type.equals("ObservationWithdrawn") ? "withdrawnAt" : "recordedAt", at().toString()));
    }

    /** A grant of a project, once, or a payment of it: of that source, of that very grant, or of one that never comes. */
    private void pay(int project) {
        String grant = "application-" + prefix + project;
        if (random.nextInt(3) == 0 && !versions.containsKey(grant)) {
            ObjectNode granted = sample("GrantDecided").put("projectId", prefix + project);
            granted.put("strategyId", prefix).put("goalId", "goal-" + (1 + project));
            inFocusArea(granted, project);
            add("/funding", grant, "GrantDecided", granted);
        } else {
            int which = random.nextInt(20);
            ObjectNode paid =
                    sample("GrantPaid").put("projectId", prefix + project).put("strategyId", prefix);
            paid.put("paidKronor", random.nextInt(1_000) - 300).put("source", which % 5 == 0 ? "ERUF" : "1:1");
            if (which % 3 == 0) {
                paid.put("grantId", grant);
            } else {
                paid.remove("grantId");
            }
            add("/funding", "payment-" + prefix + which, "GrantPaid", paid);
        }
    }

    /** One of the strategy, one that it has not, or none. */
    private static void inFocusArea(ObjectNode node, int which) {
        if (which % 4 < 3) {
            node.put("focusAreaId", which % 4 == 2 ? "focus-never" : "focus-1");
        }
    }

    /** Some of the indicators from some of the actors, due some day; they may overlap. */
    private void oblige(int which) {
        ObjectNode data = sample("ObligationSet")
                .put("obligationId", prefix + which)
                .put("period", PERIODS.get(random.nextInt(PERIODS.size())))
                .put("due", at().toString().substring(0, 10));
        data.putArray("indicators");
        IntStream.range(0, 5)
                .filter(n -> random.nextBoolean())
                .forEach(n -> data.withArray("indicators").add(id(n)));
        data.putArray("actors");
        ACTORS.stream().filter(actor -> random.nextBoolean()).forEach(data.withArray("actors")::add);
        add("/indicators", "obligation-" + prefix + which, "ObligationSet", data);
    }

    private Instant at() {
        return START.plusSeconds(random.nextInt(1_000_000));
    }

    private void revise(int... goals) {
        ObjectNode strategy = GeneratedStrategy.of(prefix, goals);
        ((ObjectNode) strategy.at("/goals/0")).put("title", "Reviderat");
        add("/strategy", "strategy-" + prefix, "StrategyAdopted", strategy);
    }

    /** Some of them to a part that there is not, and some to a strategy that never comes. */
    private void contribute(int which) {
        String type = which % 2 == 0 ? "ActivityReported" : "ShiftReported";
        ObjectNode data = sample(type)
                .put(which % 2 == 0 ? "activityId" : "shiftId", prefix + which)
                .put("strategyId", which > 5 ? "never-" + prefix : prefix)
                .put("responsible", ACTORS.get(random.nextInt(ACTORS.size())));
        data.putArray("elements");
        Stream.of("goal-1", "goal-7", "priority-1", "focus-1")
                .filter(element -> random.nextBoolean())
                .forEach(data.withArray("elements")::add);
        if (which % 2 == 0) {
            data.put("status", STATUSES.get(random.nextInt(STATUSES.size())));
        } else {
            data.put("stage", random.nextBoolean() ? "wanted" : "happened");
        }
        add("/strategy", (which % 2 == 0 ? "activity-" : "shift-") + prefix + which, type, data);
    }

    private void assess(String indicatorId, String actor, String period) {
        add(
                "/indicators",
                "signal-" + indicatorId + "/" + actor,
                "IndicatorAssessed",
                sample("IndicatorAssessed")
                        .put("indicatorId", indicatorId)
                        .put("actor", actor)
                        .put("period", period)
                        .put("signal", SIGNALS.get(random.nextInt(SIGNALS.size())))
                        .put("value", random.nextInt(100))
                        .set("details", trend()));
    }

    private ObjectNode trend() {
        return EventJson.MAPPER.createObjectNode().put("trend", TRENDS.get(random.nextInt(TRENDS.size())));
    }

    private String id(int indicator) {
        return prefix + "-i" + indicator;
    }

    private void add(String source, String stream, String type, ObjectNode data) {
        long version = versions.merge(stream, 1L, Long::sum);
        int position = events.size() + 1;
        events.add(new ReceivedEvent(
                position,
                source,
                stream,
                version,
                UUID.nameUUIDFromBytes((stream + version).getBytes(StandardCharsets.UTF_8)),
                "se.rus." + type + ".v1",
                stream,
                "08",
                data.toString(),
                at(),
                position,
                null));
    }
}
