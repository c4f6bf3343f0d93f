package se.rus.indicator.kolada;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import se.rus.indicator.definition.Definitions;
import se.rus.indicator.kolada.KoladaImportEvent.Kind;
import se.rus.indicator.kolada.KoladaImportEvent.KoladaImportRequested;
import se.rus.indicator.kolada.KoladaTurns.Turn;
import se.rus.platform.decision.KeyUsedException;
import se.rus.platform.decision.OnceKey;
import se.rus.platform.decision.Reply;
import se.rus.platform.http.FieldError;
import se.rus.platform.http.ProblemType;
import se.rus.platform.security.Caller;
import se.rus.platform.security.Roles;
import se.rus.platform.store.Append;
import se.rus.platform.store.AppendResult;
import se.rus.platform.store.EventIds;
import se.rus.platform.store.EventStore;
import se.rus.platform.store.Metadata;
import se.rus.platform.store.NewEvent;
import se.rus.platform.store.StreamAppend;

/** A coordinator asks for an import of its county's indicators. */
@ApplicationScoped
public class RequestingImports {
    private final KoladaImports imports;
    private final KoladaTurns turns;
    private final Definitions definitions;
    private final KoladaCatalogue catalogue;
    private final EventStore store;
    private final EventIds ids;
    private final Caller caller;
    private final Clock clock;

    RequestingImports(
            KoladaImports imports,
            KoladaTurns turns,
            Definitions definitions,
            KoladaCatalogue catalogue,
            EventStore store,
            EventIds ids,
            Caller caller,
            Clock clock) {
        this.imports = imports;
        this.turns = turns;
        this.definitions = definitions;
        this.catalogue = catalogue;
        this.store = store;
        this.ids = ids;
        this.caller = caller;
        this.clock = clock;
    }

    /** What the request is answered with. */
    record Asked(String importId, Kind kind, String status) {}

    Uni<Reply> request(NewImport request, OnceKey key) {
        String id = ids.next().toString();
        String county = caller.county().orElse("");
        Metadata metadata = caller.metadata(Roles.COORDINATOR);
        Reply reply =
                new Reply(202, "/indicators/v1/kolada/imports/" + id, null, new Asked(id, request.kind(), "waiting"));
        return requested(id, request, county)
                .chain(event -> turns.current(set(request, county))
                        .chain(turn -> turn.underWay().isPresent()
                                ? busy(turn, key)
                                : append(event, turn, metadata, key, reply)));
    }

    private static String set(NewImport request, String county) {
        return switch (request.kind()) {
            case CATALOGUE -> KoladaTurns.catalogue();
            case GROUPS -> KoladaTurns.groups();
            case DATA ->
                request.indicators() == null
                        ? KoladaTurns.county(county)
                        : KoladaTurns.some(county, request.indicators());
        };
    }

    /** 409 that names the import under way; but when that is this very request, sent twice, it is answered the same. */
    private Uni<Reply> busy(Turn turn, OnceKey key) {
        Optional<String> other = turn.underWay();
        return store.reply(key.clientId(), key.key()).map(kept -> {
            if (kept.isPresent()) {
                throw new KeyUsedException();
            }
            throw ProblemType.CONFLICT.exception(
                    "The same is being fetched already"
                            + other.map(", by the import "::concat).orElse("") + ".",
                    "Samma sak hämtas redan"
                            + other.map(", av importen "::concat).orElse("") + ".");
        });
    }

    private Uni<KoladaImportRequested> requested(String id, NewImport request, String county) {
        if (request.kind() != Kind.DATA) {
            return Uni.createFrom()
                    .item(new KoladaImportRequested(id, request.kind(), null, List.of(), true, clock.instant()));
        }
        boolean all = Boolean.TRUE.equals(request.all());
        return indicators(request, county)
                .map(wanted -> new KoladaImportRequested(id, Kind.DATA, county, wanted, all, clock.instant()));
    }

    private Uni<List<String>> indicators(NewImport request, String county) {
        return request.indicators() == null
                ? imports.indicators(county)
                : definitions
                        .current(request.indicators())
                        .chain(known -> catalogue
                                .gone(ImportRequestRules.kpis(known))
                                .map(gone -> ImportRequestRules.broken(request.indicators(), known, county, gone)))
                        .invoke(RequestingImports::refuse)
                        .replaceWith(request.indicators());
    }

    /** 422 with every indicator that cannot be fetched. */
    private static void refuse(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw ProblemType.RULE_BROKEN.exception(
                    "Some indicators cannot be fetched; errors names them.",
                    "Några indikatorer kan inte hämtas; errors anger vilka.",
                    errors);
        }
    }

    private Uni<Reply> append(KoladaImportRequested event, Turn turn, Metadata metadata, OnceKey key, Reply reply) {
        StreamAppend stream =
                new StreamAppend(KoladaImports.stream(event.importId()), 0, List.of(new NewEvent(ids.next(), event)));
        StreamAppend taking = turns.take(turn, event.importId(), event.requestedAt());
        return store.append(new Append(List.of(stream, taking), metadata, Optional.of(key.keeping(reply))))
                .chain(result -> switch (result) {
                    case AppendResult.Appended ignored -> Uni.createFrom().item(reply);
                    case AppendResult.KeyUsed ignored -> Uni.createFrom().failure(new KeyUsedException());
                    case AppendResult.Conflict ignored ->
                        turns.current(turn.set()).chain(now -> busy(now, key));
                });
    }
}
