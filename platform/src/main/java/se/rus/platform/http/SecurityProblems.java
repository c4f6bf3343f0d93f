package se.rus.platform.http;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import se.rus.platform.security.Caller;

/** Missing, bad and insufficient tokens, answered as problems. */
public class SecurityProblems {
    private final Caller caller;

    SecurityProblems(Caller caller) {
        this.caller = caller;
    }

    @ServerExceptionMapper
    Response missing(UnauthorizedException failure, UriInfo uri) {
        return ProblemResponses.of(unauthenticated(), uri);
    }

    @ServerExceptionMapper
    Response bad(AuthenticationFailedException failure, UriInfo uri) {
        return ProblemResponses.of(unauthenticated(), uri);
    }

    @ServerExceptionMapper
    Response insufficient(ForbiddenException failure, UriInfo uri, ResourceInfo resource) {
        Needed needed = Needed.by(resource.getResourceMethod());
        return ProblemResponses.of(
                ProblemType.FORBIDDEN.problem(
                        "The token is for " + caller.organisation().orElse("no organisation") + " with the roles "
                                + roles("none") + ". Needed is " + needed.en() + ".",
                        "Åtkomsttoken gäller " + caller.organisation().orElse("ingen organisation") + " med rollerna "
                                + roles("inga") + ". Det som behövs är " + needed.sv() + "."),
                uri);
    }

    private String roles(String none) {
        String roles = String.join(", ", caller.roles());
        return roles.isEmpty() ? none : roles;
    }

    static Problem unauthenticated() {
        return ProblemType.UNAUTHENTICATED.problem(
                "Send a valid, unexpired access token of this realm: Authorization: Bearer <token>.",
                "Skicka en giltig åtkomsttoken som inte har gått ut: Authorization: Bearer <token>.");
    }

    static Problem forbidden() {
        return ProblemType.FORBIDDEN.problem(
                "The token lacks the role, or it is for another organisation than the one in the address.",
                "Åtkomsttoken saknar rollen, eller gäller en annan organisation än den i adressen.");
    }
}
