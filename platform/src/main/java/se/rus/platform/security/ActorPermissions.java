package se.rus.platform.security;

import io.quarkus.security.identity.SecurityIdentity;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * What a token permits on a path. Bodies are checked again in the use case, item by item: a path says nothing of them.
 *
 * <p>A service that uses a permission declares the checker itself, as a bean of its own, because Quarkus refuses to
 * build a service in which a checker is declared and no method requires it.
 */
public final class ActorPermissions {
    public static final String REPORT_FOR_ACTOR = "report-for-actor";

    private ActorPermissions() {}

    /** A reporter may write for its own organisation only; the path parameter must be named {@code actor}. */
    public static boolean mayReportFor(SecurityIdentity identity, String actor) {
        return identity.hasRole(Roles.REPORTER)
                && identity.getPrincipal() instanceof JsonWebToken token
                && actor.equals(token.getClaim("actor"));
    }
}
