package se.rus.strategy.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import se.rus.strategy.progress.OtherServices;

/** An indicator of goal-1, as the indicator service tells of it. */
final class ToldIndicator {
    private final String id = UUID.randomUUID().toString();
    private final OtherServices others;
    private final String strategyId;

    ToldIndicator(OtherServices others, String strategyId) {
        this.others = others;
        this.strategyId = strategyId;
    }

    /** Lower is better. */
    void defined() {
        others.published("indicator-" + id, 1, "IndicatorDefined", "08", definition("decrease"));
    }

    /** Higher is better, and it is called otherwise. */
    void revised() {
        ObjectNode definition = definition("increase").put("unit", "andelar");
        definition.putObject("name").put("sv", "Ett annat namn").put("en", "Another name");
        ObjectNode revised = OtherServices.sample("IndicatorRevised").put("indicatorId", id);
        revised.set("definition", definition);
        others.published("indicator-" + id, 2, "IndicatorRevised", "08", revised);
    }

    void assessed(String actor, long version, String signal, String period, String value, Instant at) {
        ObjectNode data = OtherServices.sample("IndicatorAssessed")
                .put("indicatorId", id)
                .put("actor", actor)
                .put("signal", signal)
                .put("period", period)
                .put("value", new BigDecimal(value))
                .put("assessedAt", at.toString());
        data.putObject("details").put("trend", "improving").put("fromPeers", new BigDecimal(version));
        others.published("signal-" + id + "/" + actor, version, "IndicatorAssessed", "08", data);
    }

    private ObjectNode definition(String desired) {
        ObjectNode definition =
                OtherServices.sample("IndicatorDefined").put("indicatorId", id).put("desired", desired);
        definition.putArray("goals").addObject().put("strategyId", strategyId).put("goalId", "goal-1");
        return definition;
    }
}
