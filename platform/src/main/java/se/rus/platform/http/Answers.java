package se.rus.platform.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import se.rus.platform.decision.Once;
import se.rus.platform.decision.Replied;
import se.rus.platform.decision.Reply;
import se.rus.platform.store.IdempotentReply;
import se.rus.platform.store.StoredReply;

/** Turns replies into responses: those given now and those kept under an Idempotency-Key look the same. */
public final class Answers {
    /** The store position that a write has reached; a read elsewhere may ask to have seen it. */
    public static final String POSITION = "Rus-Position";

    private Answers() {}

    /** A thing as it stands, with the ETag that a change of it must name. */
    public static Response shown(Object thing, long version) {
        return shown(thing, version, null);
    }

    /** The same; 304 without the thing when the If-None-Match header names this version. */
    public static Response shown(Object thing, long version, String ifNoneMatch) {
        Response.ResponseBuilder response =
                Etag.matches(ifNoneMatch, version) ? Response.notModified() : Response.ok(thing);
        return response.header(HttpHeaders.ETAG, Etag.of(version)).build();
    }

    public static Response of(Reply reply, long position) {
        return response(reply.status(), reply.location(), reply.etag(), position)
                .entity(reply.body())
                .build();
    }

    /** The same, of a use case that has put the two together. */
    public static Response of(Replied replied) {
        return of(replied.reply(), replied.position());
    }

    public static <T> Response of(Once.Answer<T> answer, Function<T, Response> now) {
        return answer.kept()
                .map(Answers::of)
                .orElseGet(() -> now.apply(answer.done().orElseThrow()));
    }

    private static Response of(StoredReply kept) {
        IdempotentReply reply = kept.reply();
        return response(reply.status(), reply.location(), reply.etag(), kept.position())
                .type(MediaType.APPLICATION_JSON_TYPE)
                .header("Idempotency-Replayed", "true")
                .entity(reply.body())
                .build();
    }

    private static Response.ResponseBuilder response(int status, String location, String etag, long position) {
        Response.ResponseBuilder response = Response.status(status);
        if (location != null) {
            response.header(HttpHeaders.LOCATION, location);
        }
        if (etag != null) {
            response.header(HttpHeaders.ETAG, etag);
        }
        if (position > 0) {
            response.header(POSITION, position);
        }
        return response;
    }
}
