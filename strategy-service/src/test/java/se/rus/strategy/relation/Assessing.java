package se.rus.strategy.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rus.strategy.actor.Clients.once;

import io.restassured.response.Response;

/** Strategies to relate to, and what is said of them. */
final class Assessing {
    private static final String STRATEGIES = "/strategy/v1/strategies";

    private Assessing() {}

    /** The path of the relations to a new strategy of a county. */
    static String relations(String county) {
        Response drafted = once("region-00" + county)
                .body("{\"county\": \"" + county + "\", \"title\": \"Gröna länet\", \"periodFrom\": 2015,"
                        + " \"periodTo\": 2025, \"goals\": [{\"number\": 1, \"title\": \"Ett grönt län\"}]}")
                .post(STRATEGIES);
        assertThat(drafted.statusCode()).as(drafted.asString()).isEqualTo(201);
        return STRATEGIES + "/" + drafted.path("strategyId") + "/actor-relations";
    }

    static Response assess(String client, String relations, String actorId, String step, Object day) {
        return once(client)
                .body("{\"step\": \"" + step + "\", \"assessedOn\": \"" + day + "\"}")
                .post(relations + "/" + actorId + "/assessments");
    }
}
