package se.rus.platform.decision;

/**
 * What to answer, kept under the client's Idempotency-Key with the events.
 *
 * @param location nullable
 * @param etag nullable
 * @param body becomes JSON
 */
public record Reply(int status, String location, String etag, Object body) {}
