package se.rus.platform.decision;

import java.util.Optional;

/**
 * Why a command is refused by a rule of the domain, and what to do about it.
 *
 * @param kind decides the HTTP status
 * @param code stable, kebab-case, for programs
 * @param pointer JSON Pointer to the field of the request, empty for the request as a whole
 * @param detail English
 * @param detailSv Swedish
 */
public record Rejection(Kind kind, String code, String pointer, String detail, String detailSv) {

    /** What sort of refusal. */
    public enum Kind {
        /** The request breaks a rule: 422. */
        RULE,
        /** The thing is not in a state that allows it: 409. */
        STATE,
        /** There is no such thing: 404. */
        NOT_FOUND
    }

    /** The request breaks a rule. */
    public static Rejection rule(String code, String pointer, String detail, String detailSv) {
        return new Rejection(Kind.RULE, code, pointer, detail, detailSv);
    }

    /** What a rule says, when the request breaks it. */
    public static Optional<Rejection> when(
            boolean broken, String code, String pointer, String detail, String detailSv) {
        return broken ? Optional.of(rule(code, pointer, detail, detailSv)) : Optional.empty();
    }

    /** The thing is not in a state that allows it. */
    public static Rejection state(String code, String detail, String detailSv) {
        return new Rejection(Kind.STATE, code, "", detail, detailSv);
    }

    /** There is no such thing. */
    public static Rejection notFound(String code, String detail, String detailSv) {
        return new Rejection(Kind.NOT_FOUND, code, "", detail, detailSv);
    }
}
