package se.rus.platform.http;

import java.util.Optional;

/** Strong entity tags: {@code "v7"} is version 7 of the thing. */
public final class Etag {
    private Etag() {}

    public static String of(long version) {
        return "\"v" + version + "\"";
    }

    /** True when an If-None-Match header names this version, so that 304 is the answer. */
    public static boolean matches(String ifNoneMatch, long version) {
        if (ifNoneMatch == null) {
            return false;
        }
        for (String each : ifNoneMatch.split(",")) {
            String tag = each.strip();
            if (tag.equals("*") || tag.equals(of(version)) || tag.equals("W/" + of(version))) {
                return true;
            }
        }
        return false;
    }

    /**
     * The version that a client says it has seen.
     *
     * @throws ProblemException 428 when the header is missing, 400 when it is no strong tag of ours
     */
    public static long required(String ifMatch) {
        return optional(ifMatch)
                .orElseThrow(() -> ProblemType.PRECONDITION_REQUIRED.exception(
                        "Get the resource first and send its ETag as If-Match.",
                        "Hämta resursen först och skicka dess ETag som If-Match."));
    }

    /** As {@link #required}, for headers that may be left out. */
    public static Optional<Long> optional(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            return Optional.empty();
        }
        String tag = ifMatch.strip();
        if (!tag.matches("\"v[0-9]{1,18}\"")) {
            throw ProblemType.INVALID_REQUEST.exception(
                    "Send the ETag exactly as it was received, for example \"v7\".",
                    "Skicka ETag precis som den togs emot, till exempel \"v7\".",
                    new FieldError(
                            "#If-Match",
                            "not-an-etag",
                            "is not a strong ETag of ours",
                            "är inte en stark ETag från oss"));
        }
        return Optional.of(Long.valueOf(tag.substring(2, tag.length() - 1)));
    }
}
