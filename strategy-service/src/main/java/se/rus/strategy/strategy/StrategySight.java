package se.rus.strategy.strategy;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import se.rus.platform.http.ProblemException;
import se.rus.platform.http.ProblemType;
import se.rus.platform.security.CountyOfActor;
import se.rus.platform.security.Roles;

/**
 * Who sees which strategies: those adopted are open to all, drafts to the county's coordinator. Reading is allowed
 * without a token, so the identity is only looked for here, and a bad token is still refused.
 */
@ApplicationScoped
public class StrategySight {
    private final CurrentIdentityAssociation identities;

    StrategySight(CurrentIdentityAssociation identities) {
        this.identities = identities;
    }

    /** The county whose drafts the caller sees, or a word that is no county. */
    Uni<String> draftsOf() {
        return identities.getDeferredIdentity().map(identity -> county(identity).orElse("none"));
    }

    static ProblemException missing() {
        return ProblemType.NOT_FOUND.exception(
                "There is no such strategy, or it is another county's draft.",
                "Strategin finns inte, eller är ett annat läns utkast.");
    }

    private static Optional<String> county(SecurityIdentity identity) {
        return identity.hasRole(Roles.COORDINATOR) && identity.getPrincipal() instanceof JsonWebToken token
                ? Optional.ofNullable(token.<Object>getClaim("actor"))
                        .map(Object::toString)
                        .filter(actor -> actor.matches("[0-9]{4}"))
                        .map(CountyOfActor::of)
                : Optional.empty();
    }
}
