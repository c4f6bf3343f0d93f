package se.rus.platform.store;

import io.vertx.mutiny.sqlclient.Row;

/**
 * A reply kept under an Idempotency-Key.
 *
 * @param position the store's position when it was given
 */
public record StoredReply(IdempotentReply reply, long position) {
    static StoredReply of(String clientId, String key, Row row) {
        IdempotentReply reply = new IdempotentReply(
                clientId,
                key,
                row.getString("request_hash"),
                row.getShort("status"),
                row.getString("location"),
                row.getString("etag"),
                row.getString("body"));
        return new StoredReply(reply, row.getLong("position"));
    }
}
