package se.rus.indicator.kolada;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import se.rus.contracts.reference.Actors;
import se.rus.indicator.comparison.GroupSource.SourcedGroup;

/** Kolada's groups of municipalities as they were last fetched. Somebody else's reference data, so a plain table. */
@ApplicationScoped
public class FetchedGroups {
    private static final String KEEP = """
            insert into kolada_groups (id, title, members, seen_in)
            select distinct on (g ->> 'id') g ->> 'id', g ->> 'title',
                array(select m ->> 'member_id' from jsonb_array_elements(g -> 'members') as m), $2
            from jsonb_array_elements(($1::text)::jsonb) as g
            on conflict (id) do update set title = excluded.title, members = excluded.members,
                seen_in = excluded.seen_in, gone = false
            """;
    private static final String LAST = """
            select import_id from kolada_imports where kind = 'groups' and status = 'completed'
            order by ended_at desc limit 1
            """;
    private static final String ALL = "select id, title, members from kolada_groups where not gone order by id";

    private final Pool pool;
    private volatile Kept kept = new Kept("", List.of());

    /** What an import left; read again when there is a later one. */
    private record Kept(String importId, List<SourcedGroup> groups) {}

    FetchedGroups(Pool pool) {
        this.pool = pool;
    }

    /** Keeps the groups of a page, as an import saw them; the number of them. Doing it twice changes nothing. */
    Uni<Integer> keep(JsonNode page, String importId) {
        return pool.preparedQuery(KEEP)
                .execute(Tuple.of(page.get("values").toString(), importId))
                .map(done -> page.get("values").size());
    }

    /** Members of groups that are no actors of ours. */
    static Unasked unknownMembers(JsonNode page) {
        TreeSet<String> unknown = new TreeSet<>();
        page.get("values")
                .forEach(group -> group.path("members")
                        .forEach(member -> unknown.add(member.path("member_id").asText())));
        unknown.removeIf(Actors::exists);
        return new Unasked(List.of(), List.copyOf(unknown));
    }

    /** Empty when no import of groups has been complete yet. */
    Uni<Optional<List<SourcedGroup>>> all() {
        return pool.query(LAST).execute().chain(rows -> {
            if (rows.rowCount() == 0) {
                return Uni.createFrom().item(Optional.empty());
            }
            String last = rows.iterator().next().getString(0);
            Kept now = kept;
            return now.importId().equals(last)
                    ? Uni.createFrom().item(Optional.of(now.groups()))
                    : read(last).map(Optional::of);
        });
    }

    private static List<String> members(Row row) {
        return Arrays.stream(row.getArrayOfStrings(2)).filter(Actors::exists).toList();
    }

    private Uni<List<SourcedGroup>> read(String importId) {
        return pool.query(ALL).execute().map(rows -> {
            List<SourcedGroup> groups = new ArrayList<>();
            for (Row row : rows) {
                groups.add(new SourcedGroup(row.getString(0), row.getString(1), members(row)));
            }
            kept = new Kept(importId, List.copyOf(groups));
            return kept.groups();
        });
    }
}
