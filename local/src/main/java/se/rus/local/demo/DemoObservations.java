package se.rus.local.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import se.rus.local.Service;

/** Each municipality submits its year: the first measures one by one, the rest as one batch. */
final class DemoObservations {
    private static final int ONE_BY_ONE = 2;

    private DemoObservations() {}

    static void submit(DemoClient client, Plan plan, Map<Integer, String> indicators, String municipality, int year) {
        String reporter = "kommun-" + municipality;
        List<Measure> measures = plan.measures();
        for (Measure measure : measures.subList(0, ONE_BY_ONE)) {
            String path = "/actors/" + municipality + "/indicators/" + indicators.get(measure.number())
                    + "/observations/" + year;
            client.put(reporter, Service.INDICATORS, path, observation(measure, municipality, year));
        }
        ObjectNode batch = DemoClient.JSON.createObjectNode().put("mode", "allOrNothing");
        for (Measure measure : measures.subList(ONE_BY_ONE, measures.size())) {
            ObjectNode row = observation(measure, municipality, year);
            row.put("indicatorId", indicators.get(measure.number()));
            row.put("actor", municipality).put("period", Integer.toString(year));
            batch.withArray("rows").add(row);
        }
        String key = "submission-" + municipality + "-" + year;
        Answer report = client.create(reporter, Service.INDICATORS, "/submissions", key, batch);
        if (report.body().path("refused").asInt() > 0) {
            throw new IllegalStateException("The demo's figures were refused: " + report.body());
        }
    }

    private static ObjectNode observation(Measure measure, String municipality, int year) {
        ObjectNode observation = DemoClient.JSON.createObjectNode();
        if (hasNoFigure(measure, municipality)) {
            observation.putNull("value").put("missing", true);
        } else {
            observation.put("value", Figures.of(measure, municipality, year));
        }
        return observation.put("status", "final");
    }

    /** Borgholm has no solar panels to measure: a value reported as missing is not the same as none reported. */
    private static boolean hasNoFigure(Measure measure, String municipality) {
        return measure.number() == 28 && municipality.equals("0885");
    }
}
