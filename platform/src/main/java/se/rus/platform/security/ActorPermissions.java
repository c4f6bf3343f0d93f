package se.rus.platform.security;

import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * What a token permits on a path. Bodies are checked again in the use case, item by item: a path says nothing of them.
 */
@Singleton
public class ActorPermissions {
    public static final String REPORT_FOR_ACTOR = "report-for-actor";

    /** A reporter may write for its own organisation only; the path parameter must be named {@code actor}. */
    @PermissionChecker(REPORT_FOR_ACTOR)
    boolean mayReportFor(SecurityIdentity identity, String actor) {
        return identity.hasRole(Roles.REPORTER)
                && identity.getPrincipal() instanceof JsonWebToken token
                && actor.equals(token.getClaim("actor"));
    }
}
