package se.rus.platform.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.rus.platform.relay.Wakeup;
import se.rus.platform.testing.StoreFixture;
import se.rus.platform.testing.TestDatabase;

/** One process works at a time; another takes over; a failure is tried again. */
class WorkerTest {
    private final TestDatabase database = TestDatabase.create();
    private final StoreFixture fixture = StoreFixture.on(database);
    private final Wakeup wakeup = new Wakeup();

    @AfterEach
    void close() {
        fixture.close();
        database.close();
    }

    /** Counts its steps, and fails at the first. */
    private static final class Counting implements BackgroundWork {
        private final AtomicInteger steps = new AtomicInteger();

        @Override
        public String name() {
            return "counting";
        }

        @Override
        public boolean step() {
            if (steps.incrementAndGet() == 1) {
                throw new IllegalStateException("the first one fails");
            }
            return false;
        }
    }

    @Test
    void oneOfTwoWorksAndTheOtherTakesOverWhenItStops() throws InterruptedException {
        Counting first = new Counting();
        Counting second = new Counting();
        Worker one = new Worker(first, fixture.pool(), wakeup);
        Thread running = Thread.ofPlatform().start(one);
        await().until(() -> first.steps.get() >= 3);
        Worker other = new Worker(second, fixture.pool(), wakeup);
        Thread waiting = Thread.ofPlatform().start(other);

        int then = first.steps.get();
        await().until(() -> first.steps.get() >= then + 3);
        assertThat(second.steps).as("while the first one holds the lease").hasValue(0);

        one.stop();
        running.join();
        one.release();
        await().until(() -> second.steps.get() >= 2);
        other.stop();
        waiting.join();
        other.release();
    }
}
