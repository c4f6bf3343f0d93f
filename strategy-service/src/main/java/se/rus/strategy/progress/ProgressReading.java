package se.rus.strategy.progress;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Reads what documents are made of: one statement a table, for all strategies that a batch has touched. */
final class ProgressReading {
    private final SqlConnection connection;
    private final long generation;

    ProgressReading(SqlConnection connection, long generation) {
        this.connection = connection;
        this.generation = generation;
    }

    Uni<String[]> touchedBy(Changes.Touched touched) {
        return connection
                .preparedQuery(PartSql.TOUCHED)
                .execute(Tuple.of(generation, touched.counties(), touched.indicators(), touched.strategies()))
                .map(rows -> rows.iterator().next().getArrayOfStrings(0));
    }

    Uni<List<ProgressParts>> parts(String[] strategies) {
        List<String> json = new ArrayList<>();
        Uni<Void> read = Uni.createFrom().voidItem();
        for (String sql : List.of(
                PartSql.STRATEGIES,
                PartSql.INDICATORS,
                PartSql.STANDINGS,
                PartSql.ASSESSMENTS,
                PartSql.GRANTS,
                PartSql.COUNTIES,
                PartSql.WAITING)) {
            read = read.chain(() -> rows(sql, strategies)).invoke(json::add).replaceWithVoid();
        }
        return read.map(ignored -> assemble(strategies, json));
    }

    private Uni<String> rows(String sql, String[] strategies) {
        return connection
                .preparedQuery(sql)
                .execute(Tuple.of(generation, strategies))
                .map(rows -> rows.iterator().next().getString(0));
    }

    private static List<ProgressParts> assemble(String[] strategies, List<String> json) {
        Map<String, List<StrategyRow>> plans = RowJson.byStrategy(json.get(0), StrategyRow.class);
        Map<String, List<ProgressParts.Placed>> indicators = RowJson.byStrategy(
                json.get(1),
                node -> new ProgressParts.Placed(node.get("goal_id").asText(), RowJson.read(node, IndicatorRow.class)));
        Map<String, List<StandingRow>> standings = RowJson.byStrategy(json.get(2), StandingRow.class);
        Map<String, List<AssessmentRow>> assessments = RowJson.byStrategy(json.get(3), AssessmentRow.class);
        Map<String, List<GrantRow>> grants = RowJson.byStrategy(json.get(4), GrantRow.class);
        Map<String, List<Mark>> counties = RowJson.byStrategy(json.get(5), Mark.class);
        Map<String, List<Long>> waiting =
                RowJson.byStrategy(json.get(6), node -> node.get("observations").asLong());
        return Arrays.stream(strategies)
                .map(id -> new ProgressParts(
                        plans.get(id).getFirst(),
                        indicators.getOrDefault(id, List.of()),
                        standings.getOrDefault(id, List.of()),
                        assessments.getOrDefault(id, List.of()),
                        grants.getOrDefault(id, List.of()),
                        counties.getOrDefault(id, List.of()),
                        waiting.getOrDefault(id, List.of(0L)).getFirst()))
                .toList();
    }
}
