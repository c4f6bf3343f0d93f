package se.rus.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

/** How appends are grouped, with the commits in the test's own hands. */
class GroupCommitTest {
    private final List<List<Append>> committed = new ArrayList<>();
    private final Deque<UniEmitter<? super List<AppendResult>>> open = new ArrayDeque<>();
    private final GroupCommit groups = new GroupCommit(this::commit, Runnable::run);

    @Test
    void whatArrivesDuringACommitSharesTheNextOne() {
        submit("a");
        CompletableFuture<AppendResult> second = submit("b");
        CompletableFuture<AppendResult> third = submit("c");
        finishCommit();
        finishCommit();

        assertThat(committed).extracting(List::size).containsExactly(1, 2);
        assertThat(second).isCompleted();
        assertThat(third).isCompleted();
    }

    @Test
    void twoUnitsOfOneStreamNeverShareACommitAndKeepTheirOrder() {
        submit("first");
        Append one = unit("stream");
        Append two = unit("stream");
        submit(one);
        submit(two);
        finishCommit();
        finishCommit();
        finishCommit();

        assertThat(committed.get(1)).containsExactly(one);
        assertThat(committed.get(2)).containsExactly(two);
    }

    @Test
    void aUnitThatFailsForAReasonOfItsOwnFailsAlone() {
        submit("first");
        CompletableFuture<AppendResult> good = submit("good");
        CompletableFuture<AppendResult> bad = submit("bad");
        finishCommit();
        failCommit(new IllegalStateException("bad row"));
        finishCommit();
        failCommit(new IllegalStateException("bad row"));

        assertThat(good).isCompleted();
        assertThatThrownBy(bad::join).isInstanceOf(CompletionException.class).hasMessageContaining("bad row");
    }

    @Test
    void aDatabaseThatIsAwayFailsTheWholeGroupAtOnceAndTheNextOneIsTried() {
        submit("first");
        CompletableFuture<AppendResult> one = submit("one");
        CompletableFuture<AppendResult> two = submit("two");
        finishCommit();
        failCommit(new StoreUnavailableException(new java.io.IOException("away")));
        CompletableFuture<AppendResult> later = submit("later");
        finishCommit();

        assertThat(one).isCompletedExceptionally();
        assertThat(two).isCompletedExceptionally();
        assertThat(later).isCompleted();
    }

    private Uni<List<AppendResult>> commit(List<Append> units) {
        committed.add(units);
        return Uni.createFrom().emitter(emitter -> open.add(emitter));
    }

    private void finishCommit() {
        List<AppendResult> results = committed.getLast().stream()
                .<AppendResult>map(unit -> new AppendResult.Appended(1))
                .toList();
        open.remove().complete(results);
    }

    private void failCommit(Throwable failure) {
        open.remove().fail(failure);
    }

    private CompletableFuture<AppendResult> submit(String stream) {
        return submit(unit(stream));
    }

    private CompletableFuture<AppendResult> submit(Append unit) {
        return groups.submit(unit).subscribeAsCompletionStage();
    }

    private static Append unit(String stream) {
        NewEvent event = new NewEvent(UUID.randomUUID(), stream);
        return new Append(
                List.of(new StreamAppend(new StreamId(stream), 0, List.of(event))),
                new Metadata("client", null, null, null, null, null, null),
                Optional.empty());
    }
}
