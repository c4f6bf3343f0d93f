package se.rus.strategy.deviation;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Predicate;
import se.rus.strategy.contribution.Requests;
import se.rus.strategy.progress.Coordinator;
import se.rus.strategy.progress.OtherServices;

/** An indicator of an adopted strategy, whose signal the indicator service publishes. */
public final class Signals implements AutoCloseable {
    public static final String DEVIATIONS = Requests.API + "/deviations";
    private static final String AT = "2026-05-15T10:00:00Z";

    public final String strategyId;
    public final String indicatorId = UUID.randomUUID().toString();
    private final OtherServices others;
    private long version;

    public Signals(String broker) {
        this(broker, Coordinator.adopted("08", "none"));
    }

    public Signals(String broker, String strategyId) {
        this.strategyId = strategyId;
        others = new OtherServices(broker);
    }

    /** It follows up goal-1 from now on. */
    public Signals defined() {
        others.defined(indicatorId, strategyId, "08", 50);
        return this;
    }

    /** The next assessment of Kalmar. */
    public Signals turns(String signal) {
        version++;
        return again(signal);
    }

    /** The next assessment of Kalmar, of a period and with a value. */
    public Signals turns(String signal, String period, String value) {
        return turnsFor("0880", signal, period, value);
    }

    /** The next assessment of an actor. */
    public Signals turnsFor(String actor, String signal, String period, String value) {
        version++;
        ObjectNode data = OtherServices.sample("IndicatorAssessed")
                .put("indicatorId", indicatorId)
                .put("actor", actor)
                .put("signal", signal)
                .put("period", period)
                .put("value", new BigDecimal(value));
        others.published("signal-" + indicatorId + "/" + actor, version, "IndicatorAssessed", "08", data);
        return this;
    }

    /** An assessment of the county as a whole. */
    public Signals countyTurns(String signal, long assessment) {
        ObjectNode data = OtherServices.sample("CountyAssessed")
                .put("indicatorId", indicatorId)
                .put("county", "08")
                .put("signal", signal);
        others.published("county-signal-" + indicatorId, assessment, "CountyAssessed", "08", data);
        return this;
    }

    /** The last one again, as Kafka delivers it again. */
    public Signals again(String signal) {
        others.assessed(indicatorId, "0880", signal, version, AT);
        return this;
    }

    /** All deviations of the strategy, when they are as they should be. */
    public JsonPath until(Predicate<JsonPath> isSo) {
        return await().atMost(Duration.ofSeconds(30)).until(this::all, isSo);
    }

    /** When there is one deviation, and its last assessment has this version. */
    public JsonPath untilNoted(long assessment) {
        return until(all -> all.getLong("total") == 1
                && all.getList("items[0].assessments").size() > 0
                && all.getLong("items[0].assessments[-1].version") == assessment);
    }

    public JsonPath all() {
        return Requests.as("region-0008")
                .get(DEVIATIONS + "?strategyId=" + strategyId)
                .jsonPath();
    }

    /** The path of the first deviation. */
    public String first() {
        return DEVIATIONS + "/" + all().getString("items[0].deviationId");
    }

    @Override
    public void close() {
        others.close();
    }
}
