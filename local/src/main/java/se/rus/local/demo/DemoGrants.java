package se.rus.local.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import se.rus.local.Service;

/** Two municipalities apply for project money, one from 1:1 and one from ERUF, and the region grants both. */
final class DemoGrants {
    /**
     * @param key names the grant in its Idempotency-Key
     * @param region the client that decides
     */
    record Grant(
            String key,
            String region,
            String municipality,
            String title,
            String source,
            String programme,
            long costKronor,
            long grantedKronor,
            String paragraph) {}

    private static final Grant ONE_TO_ONE = new Grant(
            "grant-one-to-one",
            DemoStrategy.REGION,
            "0880",
            "Återbruk av vatten i Kalmar län",
            "1:1",
            "1:1-medel Kalmar län 2026",
            2_400_000,
            1_200_000,
            "§ 47");
    private static final Grant ERUF = new Grant(
            "grant-eruf",
            DemoStrategy.REGION,
            "0883",
            "Fossilfri sjöfart i skärgården",
            "ERUF",
            "Småland och öarna 2021-2027",
            9_000_000,
            3_600_000,
            "§ 48");

    private DemoGrants() {}

    static void decide(DemoClient client, DemoStrategy strategy) {
        grant(client, ONE_TO_ONE, serving(strategy, 4));
        grant(client, ERUF, serving(strategy, 5));
    }

    /** @param serving the application as far as it names what the project serves */
    static void grant(DemoClient client, Grant grant, ObjectNode serving) {
        Answer applied = client.create(
                "kommun-" + grant.municipality(),
                Service.FUNDING,
                "/applications",
                grant.key(),
                application(grant, serving));
        String path = "/applications/" + applied.createdId();
        Answer current = client.get(grant.region(), Service.FUNDING, path);
        if (!current.body().path("status").asText().equals("granted")) {
            client.post(grant.region(), Service.FUNDING, path + "/decision", current.etag(), decision(grant));
        }
    }

    private static ObjectNode serving(DemoStrategy strategy, int goal) {
        return DemoClient.JSON
                .createObjectNode()
                .put("strategyId", strategy.strategyId())
                .put("goalId", strategy.goalIds().get(goal));
    }

    private static ObjectNode application(Grant grant, ObjectNode serving) {
        ObjectNode application = serving.deepCopy();
        application.put("title", grant.title()).put("source", grant.source()).put("programme", grant.programme());
        application.put("totalCostKronor", grant.costKronor()).put("appliedKronor", grant.grantedKronor());
        application
                .withArray("financing")
                .addObject()
                .put("source", grant.source())
                .put("kronor", grant.grantedKronor());
        application
                .withArray("financing")
                .addObject()
                .put("source", "kommun")
                .put("kronor", grant.costKronor() - grant.grantedKronor());
        return application;
    }

    private static ObjectNode decision(Grant grant) {
        ObjectNode decision = DemoClient.JSON.createObjectNode();
        decision.put("outcome", "granted").put("grantedKronor", grant.grantedKronor());
        decision.putObject("decision")
                .put("body", "Regionala utvecklingsnämnden")
                .put("paragraph", grant.paragraph())
                .put("registrationNumber", "RUN 2026/00" + grant.paragraph().substring(2))
                .put("date", "2026-04-22");
        return decision;
    }
}
