package se.rus.bench;

/**
 * One turn of one contender.
 *
 * @param perSecond events per second
 * @param latencies of single calls
 */
record Turn(double perSecond, Latencies latencies) {

    static Turn of(long events, long nanos, Latencies latencies) {
        return new Turn(events * 1e9 / nanos, latencies);
    }

    @Override
    public String toString() {
        return String.format(
                java.util.Locale.ROOT,
                "%,9.0f/s (p50 %.2f ms, p99 %.2f ms)",
                perSecond,
                latencies.percentile(50),
                latencies.percentile(99));
    }
}
