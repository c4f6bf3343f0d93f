package se.rus.indicator.kolada;

import io.quarkus.runtime.configuration.MemorySize;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** A configuration towards a stub, without waiting. */
record StubConfig(URI baseUrl, Duration timeout, long bytes, Optional<Duration> every) implements KoladaConfig {
    static StubConfig of(URI base) {
        return new StubConfig(base, Duration.ofSeconds(30), 1_000_000, Optional.empty());
    }

    StubConfig within(Duration other) {
        return new StubConfig(baseUrl, other, bytes, every);
    }

    StubConfig atMost(long other) {
        return new StubConfig(baseUrl, timeout, other, every);
    }

    StubConfig scheduled(Duration other) {
        return new StubConfig(baseUrl, timeout, bytes, Optional.of(other));
    }

    @Override
    public int requestsPerSecond() {
        return 1000;
    }

    @Override
    public int perPage() {
        return 5000;
    }

    @Override
    public int tries() {
        return 2;
    }

    @Override
    public Duration firstPause() {
        return Duration.ZERO;
    }

    @Override
    public MemorySize maxBody() {
        return new MemorySize(BigInteger.valueOf(bytes));
    }
}
