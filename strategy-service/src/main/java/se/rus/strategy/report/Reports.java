package se.rus.strategy.report;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.rus.platform.decision.Decision;
import se.rus.platform.decision.Decisions;
import se.rus.platform.decision.KeyUsedException;
import se.rus.platform.decision.Loaded;
import se.rus.platform.decision.OnceKey;
import se.rus.platform.decision.RejectedException;
import se.rus.platform.decision.Rejection;
import se.rus.platform.decision.Reply;
import se.rus.platform.decision.StaleVersionException;
import se.rus.platform.security.Caller;
import se.rus.platform.security.Roles;
import se.rus.platform.store.Append;
import se.rus.platform.store.AppendResult;
import se.rus.platform.store.EventIds;
import se.rus.platform.store.EventStore;
import se.rus.platform.store.Metadata;
import se.rus.platform.store.NewEvent;
import se.rus.platform.store.StreamAppend;
import se.rus.platform.store.StreamId;
import se.rus.strategy.actor.Days;
import se.rus.strategy.adoption.StrategyElements;
import se.rus.strategy.report.ReportCommand.MakeReport;
import se.rus.strategy.report.ReportEvent.ReportMade;
import se.rus.strategy.report.ReportEvent.ReportNumbered;

/** What a county's coordinator does with its reports. */
@ApplicationScoped
public class Reports {
    private static final int TRIES = 5;

    private final ReportDecider decider = new ReportDecider();
    private final StrategyElements strategies;
    private final Gathering gathering;
    private final Decisions decisions;
    private final EventStore store;
    private final EventIds ids;
    private final Caller caller;
    private final Clock clock;

    Reports(
            StrategyElements strategies,
            Gathering gathering,
            Decisions decisions,
            EventStore store,
            EventIds ids,
            Caller caller,
            Clock clock) {
        this.strategies = strategies;
        this.gathering = gathering;
        this.decisions = decisions;
        this.store = store;
        this.ids = ids;
        this.caller = caller;
        this.clock = clock;
    }

    /** A report that was made, and where in the store. */
    record Made(ReportSummary report, long position) {
        Reply reply() {
            return new Reply(201, "/strategy/v1/reports/" + report.reportId(), null, report);
        }
    }

    /** What the command, the events' metadata and the reply need besides the material. */
    private record Asked(Integer number, Instant at, Metadata metadata, OnceKey key) {}

    /** Makes a report of a strategy of the caller's county: its number and its material, in one transaction. */
    Uni<Made> make(NewReport request, OnceKey key) {
        Asked asked = new Asked(request.number(), clock.instant(), caller.metadata(Roles.COORDINATOR), key);
        String id = ids.next().toString();
        return strategies
                .of(request.strategyId())
                .invoke(strategy -> requireWhole(request, strategy.county()))
                .chain(() -> gathering.material(id, request, asked.at()))
                .chain(material -> number(material, asked));
    }

    private void requireWhole(NewReport request, String county) {
        caller.requireCounty(county);
        KindRules.broken(request, county).ifPresent(broken -> {
            throw new RejectedException(broken);
        });
    }

    /** Of two at once one is first; the other gets the number after it. */
    private Uni<Made> number(ReportMaterial material, Asked asked) {
        return Uni.createFrom()
                .deferred(() -> decisions.load(series(material), decider))
                .chain(series -> decide(material, asked, series))
                .onFailure(StaleVersionException.class)
                .retry()
                .atMost(TRIES);
    }

    private Uni<Made> decide(ReportMaterial material, Asked asked, Loaded<Series> series) {
        MakeReport command = new MakeReport(material, asked.number(), Days.of(asked.at()));
        return switch (decider.decide(command, series.state())) {
            case Decision.Rejected<ReportEvent>(Rejection reason) ->
                Uni.createFrom().failure(new RejectedException(reason));
            case Decision.Accepted<ReportEvent>(List<ReportEvent> events) -> append(events, asked, series.version());
        };
    }

    private Uni<Made> append(List<ReportEvent> events, Asked asked, long seen) {
        ReportMaterial material = material(events);
        Made made = new Made(ReportSummary.of(material), 0);
        List<StreamAppend> streams =
                events.stream().map(event -> stream(event, material, seen)).toList();
        return store.append(new Append(
                        streams, asked.metadata(), Optional.of(asked.key().keeping(made.reply()))))
                .map(result -> switch (result) {
                    case AppendResult.Appended(long position) -> new Made(made.report(), position);
                    case AppendResult.Conflict(StreamId ignored, long expected, long actual) ->
                        throw new StaleVersionException(expected, actual);
                    case AppendResult.KeyUsed ignored -> throw new KeyUsedException();
                });
    }

    private StreamAppend stream(ReportEvent event, ReportMaterial material, long seen) {
        List<NewEvent> events = List.of(new NewEvent(ids.next(), event));
        return switch (event) {
            case ReportNumbered ignored -> new StreamAppend(series(material), seen, events);
            case ReportMade made -> new StreamAppend(stream(made.material().reportId()), 0, events);
        };
    }

    private static ReportMaterial material(List<ReportEvent> events) {
        return events.stream()
                .filter(ReportMade.class::isInstance)
                .map(event -> ((ReportMade) event).material())
                .findFirst()
                .orElseThrow();
    }

    /** The yearly reports have the county's first series; the other kinds have one each beside it. */
    private static StreamId series(ReportMaterial material) {
        String county = "report-series-" + material.county();
        return new StreamId(
                material.kind() == ReportKind.YEARLY
                        ? county
                        : county + "-" + material.kind().word());
    }

    private static StreamId stream(String reportId) {
        return new StreamId("report-" + reportId);
    }
}
