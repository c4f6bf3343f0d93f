package se.rus.strategy.deviation;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.rus.platform.inbox.ReceivedEvent;
import se.rus.platform.projection.Projection;

/**
 * Projection {@code deviations}: when the signal of an indicator turns, a deviation of each strategy that it follows up is
 * opened, or the open one notes it. Delivered twice, rebuilt or begun again after a crash, it opens nothing again: what
 * was looked at is remembered beside the generations, and what was opened has an id that follows from the assessment.
 * Proved by: SignalTurnsTest.
 */
@ApplicationScoped
public class WhenSignalTurnsThenOpenDeviation implements Projection {
    private final OpeningByPolicy policy;
    private final Clock clock;

    WhenSignalTurnsThenOpenDeviation(OpeningByPolicy policy, Clock clock) {
        this.policy = policy;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "deviations";
    }

    /** 2: also what a process of the first code made known beside this one is remembered with its time. */
    @Override
    public int codeVersion() {
        return 2;
    }

    /** People act on it, not machines. */
    @Override
    public Duration gathering() {
        return Duration.ofMillis(250);
    }

    @Override
    public Uni<Void> apply(SqlConnection connection, long generation, List<ReceivedEvent> events) {
        AssessmentRows batch = new AssessmentRows(generation, events, clock.instant());
        return batch.isEmpty()
                ? Uni.createFrom().voidItem()
                : batch.write(connection)
                        .chain(() -> DueAssessment.of(connection, batch))
                        .call(this::lookAt)
                        .chain(due -> DueAssessment.lookedAt(connection, due));
    }

    /** One after the other, so that what one opens the next finds open. */
    private Uni<Void> lookAt(List<DueAssessment> due) {
        Set<String> opened = new HashSet<>();
        return Multi.createFrom()
                .iterable(due)
                .filter(each -> each.inWork()
                        || each.turn().isPresent()
                        || opened.contains(each.subject().key()))
                .onItem()
                .transformToUniAndConcatenate(each -> policy.heard(each)
                        .invoke(() -> opened.add(each.subject().key())))
                .collect()
                .last()
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> discard(SqlConnection connection, long generation) {
        return connection
                .preparedQuery("delete from follow_up_indicators where generation = $1")
                .execute(Tuple.of(generation))
                .chain(() -> connection
                        .preparedQuery("delete from follow_up_assessments where generation = $1")
                        .execute(Tuple.of(generation)))
                .replaceWithVoid();
    }
}
