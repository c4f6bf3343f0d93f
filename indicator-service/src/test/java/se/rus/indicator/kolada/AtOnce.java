package se.rus.indicator.kolada;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Stands in for several processes. */
final class AtOnce {
    private AtOnce() {}

    /** Does the same in many threads that begin together; what each returned. Fails when one of them fails. */
    static <T> List<T> all(int many, Callable<T> work) throws Exception {
        CyclicBarrier start = new CyclicBarrier(many);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> futures = new ArrayList<>();
            for (int n = 0; n < many; n++) {
                futures.add(threads.submit(() -> {
                    start.await(30, TimeUnit.SECONDS);
                    return work.call();
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> each : futures) {
                results.add(each.get(60, TimeUnit.SECONDS));
            }
            return results;
        }
    }
}
