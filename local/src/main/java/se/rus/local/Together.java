package se.rus.local;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/** Things that are done at the same time, with a word when each is done and now and then about those that are not. */
final class Together {
    private static final int SECONDS_OF_SILENCE = 10;

    private final List<CompletableFuture<Void>> all = new ArrayList<>();
    private final Set<String> waiting = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Consumer<String> progress;

    Together(Consumer<String> progress) {
        this.progress = progress;
    }

    void add(String name, String where, Runnable task) {
        progress.accept(name + " ...");
        long began = System.nanoTime();
        waiting.add(name);
        all.add(CompletableFuture.runAsync(task, threads).thenRun(() -> {
            waiting.remove(name);
            progress.accept("%s is ready, %s (%.1f s)".formatted(name, where, (System.nanoTime() - began) / 1e9));
        }));
    }

    /** Returns when all have ended; fails when one has failed. */
    void join() {
        try (threads) {
            await(CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)));
        }
    }

    private void await(CompletableFuture<?> end) {
        while (true) {
            try {
                end.get(SECONDS_OF_SILENCE, TimeUnit.SECONDS);
                return;
            } catch (TimeoutException e) {
                progress.accept("still waiting for " + String.join(", ", waiting));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted", e);
            } catch (ExecutionException e) {
                throw new CompletionException(e.getCause());
            }
        }
    }
}
