package se.rus.platform.store;

/**
 * What was, or is to be, answered to a request with an Idempotency-Key; kept with the events it caused.
 *
 * @param clientId keys are the client's own: two clients may use the same key
 * @param requestHash tells a repeated request from another one under the same key
 * @param location nullable
 * @param etag nullable
 * @param body JSON
 */
public record IdempotentReply(
        String clientId, String key, String requestHash, int status, String location, String etag, String body) {}
