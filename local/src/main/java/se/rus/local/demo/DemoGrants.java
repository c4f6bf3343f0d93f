package se.rus.local.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import se.rus.local.Service;

/** Two municipalities apply for project money, one from 1:1 and one from ERUF, and the region grants both. */
final class DemoGrants {
    /** @param key names the grant in its Idempotency-Key */
    private record Grant(
            String key,
            String municipality,
            int goal,
            String title,
            String source,
            String programme,
            long costKronor,
            long grantedKronor,
            String paragraph) {}

    private static final Grant ONE_TO_ONE = new Grant(
            "grant-one-to-one",
            "0880",
            4,
            "Återbruk av vatten i Kalmar län",
            "1:1",
            "1:1-medel Kalmar län 2026",
            2_400_000,
            1_200_000,
            "§ 47");
    private static final Grant ERUF = new Grant(
            "grant-eruf",
            "0883",
            5,
            "Fossilfri sjöfart i skärgården",
            "ERUF",
            "Småland och öarna 2021-2027",
            9_000_000,
            3_600_000,
            "§ 48");

    private DemoGrants() {}

    static void decide(DemoClient client, DemoStrategy strategy) {
        grant(client, strategy, ONE_TO_ONE);
        grant(client, strategy, ERUF);
    }

    private static void grant(DemoClient client, DemoStrategy strategy, Grant grant) {
        Answer applied = client.create(
                "kommun-" + grant.municipality(),
                Service.FUNDING,
                "/applications",
                grant.key(),
                application(strategy, grant));
        String path = "/applications/" + applied.createdId();
        Answer current = client.get(DemoStrategy.REGION, Service.FUNDING, path);
        if (!current.body().path("status").asText().equals("granted")) {
            client.post(DemoStrategy.REGION, Service.FUNDING, path + "/decision", current.etag(), decision(grant));
        }
    }

    private static ObjectNode application(DemoStrategy strategy, Grant grant) {
        ObjectNode application = DemoClient.JSON.createObjectNode();
        application.put("title", grant.title()).put("source", grant.source()).put("programme", grant.programme());
        application.put("strategyId", strategy.strategyId());
        application.put("goalId", strategy.goalIds().get(grant.goal()));
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
