package se.rus.platform.decision;

/**
 * A request that may be repeated and must be done once.
 *
 * @param clientId keys are each client's own
 * @param key the Idempotency-Key header
 * @param requestHash tells a repetition from another request under the same key
 */
public record OnceKey(String clientId, String key, String requestHash) {}
