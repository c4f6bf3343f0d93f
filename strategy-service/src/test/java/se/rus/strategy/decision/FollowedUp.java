package se.rus.strategy.decision;

import static se.rus.strategy.contribution.Requests.as;
import static se.rus.strategy.contribution.Requests.json;
import static se.rus.strategy.contribution.Requests.post;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import se.rus.strategy.deviation.DeviationExamples;

/** A deviation at the API, from its analysis to its decision. */
public final class FollowedUp {
    public final String path;

    public FollowedUp(String path) {
        this.path = path;
    }

    /** With the two causes of the example. */
    public FollowedUp analysed() {
        as("kommun-0880")
                .header("If-Match", as("kommun-0880").get(path).header("ETag"))
                .body(DeviationExamples.ANALYSIS)
                .put(path + "/analysis")
                .then()
                .statusCode(200);
        return this;
    }

    /** The id of a new proposal. */
    public String proposed(String client, String title) {
        List<String> ids = post(
                        client,
                        path + "/proposals",
                        json(DeviationExamples.PROPOSAL).put("title", title))
                .statusCode(201)
                .extract()
                .path("proposals.proposalId");
        return ids.getLast();
    }

    public ValidatableResponse assessed(String proposalId) {
        return edit("PUT", "region-0008", "/proposals/" + proposalId + "/consequences", DecisionExamples.CONSEQUENCES);
    }

    public ValidatableResponse rated(String client, String proposalId, int effort, int effect) {
        String body = json(DecisionExamples.RATING)
                .put("effort", effort)
                .put("effect", effect)
                .toString();
        return as(client)
                .body(body)
                .put(path + "/proposals/" + proposalId + "/rating")
                .then();
    }

    public static ObjectNode decision(List<String> adopted, List<String> rejected) {
        ObjectNode body = json(DecisionExamples.NEW);
        body.putArray("adopted");
        adopted.forEach(body.withArray("adopted")::add);
        body.putArray("rejected");
        rejected.forEach(id ->
                body.withArray("rejected").addObject().put("proposalId", id).put("reason", "För dyrt."));
        return body;
    }

    public ValidatableResponse decided(ObjectNode decision) {
        return edit("POST", "region-0008", "/decision", decision.toString());
    }

    /** With the ETag of the case as it is now. */
    public ValidatableResponse edit(String method, String client, String part, String body) {
        return editOf(etag(), method, client, part, body);
    }

    public ValidatableResponse editOf(String etag, String method, String client, String part, String body) {
        return as(client)
                .header("If-Match", etag)
                .body(body)
                .request(method, path + part)
                .then();
    }

    public String etag() {
        return as("region-0008").get(path + "/decision").header("ETag");
    }
}
