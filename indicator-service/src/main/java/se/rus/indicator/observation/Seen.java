package se.rus.indicator.observation;

import java.util.Optional;
import se.rus.platform.decision.StaleVersionException;
import se.rus.platform.http.Etag;
import se.rus.platform.http.ProblemType;

/**
 * What the client says it has seen of a value.
 *
 * @param version from If-Match; 0 for {@code If-None-Match: *}, which says that there is nothing yet; empty when neither
 *     was sent
 */
record Seen(Optional<Long> version) {
    static Seen of(String ifMatch, String ifNoneMatch) {
        return ifNoneMatch != null && ifNoneMatch.strip().equals("*")
                ? new Seen(Optional.of(0L))
                : new Seen(Etag.optional(ifMatch));
    }

    /** Lets a revision of this version pass, or throws: 428 when nothing was said, 412 when it is another version. */
    void requireRevisionOf(long actual) {
        if (version.isEmpty()) {
            throw ProblemType.PRECONDITION_REQUIRED.exception(
                    "Another value is there. Get it and send its ETag as If-Match.",
                    "Ett annat värde finns. Hämta det och skicka dess ETag som If-Match.");
        }
        requireNoneOr(actual);
    }

    /** Lets pass when nothing was said, or just this version; throws (412) otherwise. */
    void requireNoneOr(long actual) {
        version.filter(seen -> seen != actual).ifPresent(seen -> {
            throw new StaleVersionException(seen, actual);
        });
    }
}
