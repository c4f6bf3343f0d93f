package se.rus.strategy.comparison;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.rus.contracts.progress.ProgressDocument;
import se.rus.platform.projection.Generation;
import se.rus.platform.store.EventJson;
import se.rus.platform.store.Rows;

/** Reads the documents of several counties. */
@ApplicationScoped
public class CountiesProgress {
    private static final String SERVED = Generation.served("progress");
    private static final String DOCUMENTS = "select document from progress_documents where generation = " + SERVED
            + " and county = any ($1) order by county, strategy_id";
    /** Only grants of goals that the strategy has or had: those are the ones that the documents count. */
    private static final String GRANTS = """
            select distinct g.strategy_id, g.project_id from progress_grants g
            join progress_strategies s on s.generation = g.generation and s.strategy_id = g.strategy_id
            where g.generation = %s and s.county = any ($1) and s.replacement is null and (exists (
                    select 1 from jsonb_array_elements(s.event -> 'goals') goal
                    where goal ->> 'goalId' = g.event ->> 'goalId')
                or exists (
                    select 1 from progress_goals k where k.generation = g.generation
                      and k.strategy_id = g.strategy_id and k.goal_id = g.event ->> 'goalId'))
            """.formatted(SERVED);

    private final Pool pool;

    CountiesProgress(Pool pool) {
        this.pool = pool;
    }

    Uni<CountiesDocument> of(List<String> counties) {
        Tuple which = Tuple.tuple().addValue(counties.toArray(String[]::new));
        return Rows.read(pool, DOCUMENTS, which, CountiesProgress::document)
                .map(CountiesProgress::steering)
                .chain(documents -> Rows.read(
                                pool, GRANTS, which, row -> new JointProjects.Grant(row.getString(0), row.getString(1)))
                        .map(grants -> CountiesAssembler.assemble(counties, documents, new JointProjects(grants))));
    }

    /** What a replaced strategy was followed up by is followed up in the one that replaced it: it would count twice. */
    private static List<ProgressDocument> steering(List<ProgressDocument> documents) {
        return documents.stream().filter(each -> each.replacedBy() == null).toList();
    }

    private static ProgressDocument document(Row row) {
        return EventJson.read(row.getString(0), ProgressDocument.class);
    }
}
