package se.rus.platform.decision;

import se.rus.platform.store.EventJson;
import se.rus.platform.store.IdempotentReply;

/**
 * A request that may be repeated and must be done once.
 *
 * @param clientId keys are each client's own
 * @param key the Idempotency-Key header
 * @param requestHash tells a repetition from another request under the same key
 */
public record OnceKey(String clientId, String key, String requestHash) {

    /** The reply in the form that is kept with the events. */
    public IdempotentReply keeping(Reply reply) {
        return new IdempotentReply(
                clientId,
                key,
                requestHash,
                reply.status(),
                reply.location(),
                reply.etag(),
                EventJson.write(reply.body()));
    }
}
