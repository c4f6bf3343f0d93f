package se.rus.platform.http;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import se.rus.platform.decision.OnceKey;
import se.rus.platform.security.Caller;
import se.rus.platform.store.EventJson;

/** Reads the Idempotency-Key of a request that creates something (IETF draft 07, as our own contract). */
@RequestScoped
public class RequestKey {
    public static final String HEADER = "Idempotency-Key";

    private final HttpHeaders headers;
    private final UriInfo uri;
    private final Caller caller;

    RequestKey(HttpHeaders headers, UriInfo uri, Caller caller) {
        this.headers = headers;
        this.uri = uri;
        this.caller = caller;
    }

    /**
     * The key together with a hash of path, query and body, so that another request under the same key is found out.
     *
     * @throws ProblemException 400 when the header is missing or is not 1 to 200 visible ASCII characters
     */
    public OnceKey of(Object body) {
        String key = headers.getHeaderString(HEADER);
        if (key == null || !key.matches("[\\x21-\\x7e]{1,200}")) {
            throw ProblemType.IDEMPOTENCY_KEY_MISSING.exception(
                    "Send a key of 1 to 200 visible characters, new for each thing to create and the same when repeating.",
                    "Skicka en nyckel på 1 till 200 synliga tecken, ny för varje sak och samma vid upprepning.",
                    new FieldError("#" + HEADER, "required", "is missing or malformed", "saknas eller är felaktig"));
        }
        return new OnceKey(caller.clientId(), key, hash(pathAndQuery() + '\n' + EventJson.write(body)));
    }

    private String pathAndQuery() {
        String query = uri.getRequestUri().getRawQuery();
        return query == null ? uri.getPath() : uri.getPath() + '?' + query;
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
