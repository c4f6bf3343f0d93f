package se.rus.platform.store;

import io.vertx.mutiny.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The replies of a group of units as the array parameters of {@code append_events}. */
final class ReplyColumns {
    private final List<Integer> units = new ArrayList<>();
    private final List<IdempotentReply> replies = new ArrayList<>();

    void add(int unit, IdempotentReply reply) {
        units.add(unit);
        replies.add(reply);
    }

    void addTo(Tuple tuple) {
        tuple.addValue(units.toArray(Integer[]::new));
        tuple.addValue(text(IdempotentReply::clientId));
        tuple.addValue(text(IdempotentReply::key));
        tuple.addValue(text(IdempotentReply::requestHash));
        tuple.addValue(replies.stream().map(reply -> (short) reply.status()).toArray(Short[]::new));
        tuple.addValue(text(IdempotentReply::location));
        tuple.addValue(text(IdempotentReply::etag));
        tuple.addValue(text(IdempotentReply::body));
    }

    private String[] text(Function<IdempotentReply, String> part) {
        return replies.stream().map(part).toArray(String[]::new);
    }
}
