package se.rus.funding.goal;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import se.rus.contracts.strategy.StrategyAdopted;
import se.rus.contracts.strategy.StrategyFocusArea;
import se.rus.platform.inbox.ReceivedEvent;
import se.rus.platform.projection.Projection;

/** Projection {@code known-goals}: the goals that a project may be tied to. */
@ApplicationScoped
public class WhenStrategyAdoptedThenGoalsAreKnown implements Projection {
    private static final String ADOPTED = "se.rus.StrategyAdopted.v1";
    private static final String KNOW = """
            insert into known_goals (generation, strategy_id, goal_id, county, version, focus_areas)
            values ($1, $2, $3, $4, $5, $6)
            on conflict (generation, strategy_id, goal_id) do update
                set county = excluded.county, version = excluded.version, focus_areas = excluded.focus_areas
                where known_goals.version < excluded.version
            """;

    @Override
    public String name() {
        return "known-goals";
    }

    @Override
    public int codeVersion() {
        return 2;
    }

    @Override
    public Uni<Void> apply(SqlConnection connection, long generation, List<ReceivedEvent> events) {
        List<Tuple> goals = events.stream()
                .filter(event -> event.type().equals(ADOPTED))
                .flatMap(event -> goals(generation, event))
                .toList();
        return goals.isEmpty()
                ? Uni.createFrom().voidItem()
                : connection.preparedQuery(KNOW).executeBatch(goals).replaceWithVoid();
    }

    @Override
    public Uni<Void> discard(SqlConnection connection, long generation) {
        return connection
                .preparedQuery("delete from known_goals where generation = $1")
                .execute(Tuple.of(generation))
                .replaceWithVoid();
    }

    private static Stream<Tuple> goals(long generation, ReceivedEvent event) {
        StrategyAdopted adopted = event.as(StrategyAdopted.class);
        String[] focusAreas = focusAreas(adopted);
        return adopted.goals().stream()
                .map(goal -> Tuple.of(
                        generation,
                        adopted.strategyId(),
                        goal.goalId(),
                        adopted.county(),
                        event.version(),
                        focusAreas));
    }

    private static String[] focusAreas(StrategyAdopted adopted) {
        return Stream.ofNullable(adopted.details())
                .flatMap(details -> details.priorities().stream())
                .flatMap(priority -> priority.focusAreas().stream())
                .map(StrategyFocusArea::focusAreaId)
                .toArray(String[]::new);
    }
}
