package se.rus.indicator.observation;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.rus.contracts.indicator.Breakdown;
import se.rus.indicator.definition.Check;
import se.rus.indicator.definition.Definition;
import se.rus.indicator.definition.DefinitionState;
import se.rus.indicator.plausibility.Evidence;
import se.rus.indicator.plausibility.Plausibility;

/**
 * Reads the values that new ones are held against, one query for any number of them. Values that come in together are
 * held against each other too: women and men of one file against the total of the same file.
 */
@ApplicationScoped
public class EvidenceReader {
    private static final String READ = """
            select o.indicator_id, o.actor, o.breakdown, o.period, o.value
            from (select distinct * from unnest($1::text[], $2::text[]) as k(indicator_id, actor)) k
            join observations o on o.actor = k.actor and o.indicator_id = k.indicator_id
            where o.value is not null and not o.withdrawn
            """;

    private final Pool pool;

    EvidenceReader(Pool pool) {
        this.pool = pool;
    }

    private record Pair(String indicatorId, String actor) {}

    /** Nothing is read when no check asks for it. */
    Uni<Evidence> of(List<Intent> intents, Map<String, DefinitionState> definitions) {
        List<Pair> pairs = intents.stream()
                .filter(intent -> definitions.containsKey(intent.key().indicatorId()))
                .flatMap(intent -> pairs(
                        intent.key().actor(),
                        definitions.get(intent.key().indicatorId()).definition()))
                .distinct()
                .toList();
        return pairs.isEmpty()
                ? Uni.createFrom().item(new Evidence())
                : pool.preparedQuery(READ).execute(columns(pairs)).map(rows -> evidence(rows, intents));
    }

    private static Stream<Pair> pairs(String actor, Definition definition) {
        if (!Plausibility.needsEvidence(definition)) {
            return Stream.empty();
        }
        List<Pair> pairs = new ArrayList<>();
        pairs.add(new Pair(definition.indicatorId(), actor));
        for (Check check : definition.checks()) {
            check.others().forEach(other -> pairs.add(new Pair(other, actor)));
        }
        return pairs.stream();
    }

    private static Tuple columns(List<Pair> pairs) {
        return Tuple.tuple()
                .addValue(pairs.stream().map(Pair::indicatorId).toArray(String[]::new))
                .addValue(pairs.stream().map(Pair::actor).toArray(String[]::new));
    }

    private static Evidence evidence(RowSet<Row> rows, List<Intent> intents) {
        Evidence evidence = new Evidence();
        for (Row row : rows) {
            evidence.put(
                    row.getString(0),
                    row.getString(1),
                    Breakdown.of(row.getString(2)),
                    row.getString(3),
                    row.getBigDecimal(4));
        }
        intents.forEach(intent -> evidence.put(
                intent.key().indicatorId(),
                intent.key().actor(),
                intent.key().breakdown(),
                intent.key().period(),
                intent.value()));
        return evidence;
    }
}
