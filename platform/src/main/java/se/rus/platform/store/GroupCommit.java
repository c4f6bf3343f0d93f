package se.rus.platform.store;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/**
 * Lets concurrent appends share one transaction. While a group is being committed the next one gathers, so that the
 * cost of the commit, and of the lock that orders positions, is paid once a group instead of once an append.
 *
 * <p>Two units that touch the same stream or the same Idempotency-Key never meet in one group: the second would not
 * see the first. A unit that fails for a reason of its own is tried again alone, so that it fails alone.
 * Proved by: GroupCommitTest.
 */
final class GroupCommit {
    private static final int MOST_EVENTS = 2_000;

    private final Function<List<Append>, Uni<List<AppendResult>>> commit;
    private final Executor loop;
    private final Queue<Waiting> arriving = new ConcurrentLinkedQueue<>();
    private final Deque<Waiting> gathered = new ArrayDeque<>();
    private final AtomicBoolean busy = new AtomicBoolean();

    /**
     * @param commit stores a group in one transaction
     * @param loop one thread; {@code gathered} is touched on it only
     */
    GroupCommit(Function<List<Append>, Uni<List<AppendResult>>> commit, Executor loop) {
        this.commit = commit;
        this.loop = loop;
    }

    Uni<AppendResult> submit(Append append) {
        return Uni.createFrom().emitter(emitter -> {
            arriving.add(new Waiting(append, emitter));
            wake();
        });
    }

    private void wake() {
        if (busy.compareAndSet(false, true)) {
            loop.execute(this::commitNext);
        }
    }

    private void commitNext() {
        List<Waiting> group = nextGroup();
        if (group.isEmpty()) {
            busy.set(false);
            if (!arriving.isEmpty()) {
                wake();
            }
            return;
        }
        commit(group).subscribe().with(done -> loop.execute(this::commitNext));
    }

    private List<Waiting> nextGroup() {
        for (Waiting next = arriving.poll(); next != null; next = arriving.poll()) {
            gathered.add(next);
        }
        List<Waiting> group = new ArrayList<>();
        Set<Object> taken = new HashSet<>();
        int events = 0;
        for (Iterator<Waiting> rest = gathered.iterator(); rest.hasNext() && events < MOST_EVENTS; ) {
            Waiting next = rest.next();
            // What an earlier unit waits for is claimed too, so that units of one stream keep their order.
            boolean free = Collections.disjoint(taken, next.claims());
            taken.addAll(next.claims());
            if (free) {
                group.add(next);
                events += next.append().size();
                rest.remove();
            }
        }
        return group;
    }

    private Uni<Void> commit(List<Waiting> group) {
        return Uni.createFrom()
                .deferred(() -> commit.apply(group.stream().map(Waiting::append).toList()))
                .onItem()
                .invoke(results -> complete(group, results))
                .replaceWithVoid()
                .onFailure()
                .recoverWithUni(failure -> failed(group, failure));
    }

    private Uni<Void> failed(List<Waiting> group, Throwable failure) {
        if (group.size() == 1 || failure instanceof StoreUnavailableException) {
            group.forEach(each -> each.emitter().fail(failure));
            return Uni.createFrom().voidItem();
        }
        Uni<Void> alone = Uni.createFrom().voidItem();
        for (Waiting each : group) {
            alone = alone.chain(() -> commit(List.of(each)));
        }
        return alone;
    }

    private static void complete(List<Waiting> group, List<AppendResult> results) {
        for (int i = 0; i < group.size(); i++) {
            group.get(i).emitter().complete(results.get(i));
        }
    }

    private record Waiting(Append append, Set<Object> claims, UniEmitter<? super AppendResult> emitter) {
        Waiting(Append append, UniEmitter<? super AppendResult> emitter) {
            this(append, claimsOf(append), emitter);
        }

        private static Set<Object> claimsOf(Append append) {
            Set<Object> claims = new HashSet<>();
            append.streams().forEach(each -> claims.add(each.stream()));
            append.reply().ifPresent(reply -> claims.add(reply.clientId() + '\n' + reply.key()));
            return claims;
        }
    }
}
