package se.rus.platform.security;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import se.rus.platform.http.FieldError;
import se.rus.platform.http.ProblemType;
import se.rus.platform.store.Metadata;

/** Who is calling, as the access token says: the client, the organisation it acts for, and its roles. */
@RequestScoped
public class Caller {
    private final SecurityIdentity identity;
    private final RoutingContext request;

    Caller(SecurityIdentity identity, RoutingContext request) {
        this.identity = identity;
        this.request = request;
    }

    /** The OIDC client, from {@code azp}. */
    public String clientId() {
        return claim("azp").orElseGet(() -> identity.getPrincipal().getName());
    }

    /**
     * The organisation's code when it is a municipality (0880) or a region (0008). Empty for all other organisations, for
     * auditors and operators, and for malformed claims.
     */
    public Optional<String> actor() {
        return claim("actor").filter(OrganisationClaim::isMunicipalityOrRegion);
    }

    /**
     * Whichever organisation the token is for, as the claim names it: see {@link OrganisationClaim}. That it has the form
     * of a name does not mean that there is such an organisation: the register of actors knows.
     */
    public Optional<String> organisation() {
        return claim("actor").filter(OrganisationClaim::isWellFormed);
    }

    /**
     * The county that a municipality or region belongs to, two digits. Empty for all other organisations, whatever their
     * token says: their counties are the register's to tell.
     */
    public Optional<String> county() {
        return actor().map(CountyOfActor::of);
    }

    /** The roles that the token carries, those of ours and others, in alphabetical order. */
    public SortedSet<String> roles() {
        return new TreeSet<>(identity.getRoles());
    }

    public boolean hasRole(String role) {
        return identity.hasRole(role);
    }

    /** Refuses with 403 unless the caller acts for this organisation. */
    public void requireActor(String code, String pointer) {
        if (!actor().equals(Optional.of(code))) {
            throw ProblemType.NOT_YOUR_ORGANISATION.exception(
                    "The token is for " + organisation().orElse("no organisation") + ", not for " + code + ".",
                    "Åtkomsttoken gäller " + organisation().orElse("ingen organisation") + ", inte " + code + ".",
                    new FieldError(pointer, "not-your-organisation", "is another's", "är en annans"));
        }
    }

    /** Refuses with 403 unless the caller's organisation belongs to this county. */
    public void requireCounty(String county) {
        if (!county().equals(Optional.of(county))) {
            throw ProblemType.NOT_YOUR_ORGANISATION.exception(
                    "The token is for county " + county().orElse("none") + ", not for county " + county + ".",
                    "Åtkomsttoken gäller län " + county().orElse("inget") + ", inte län " + county + ".",
                    new FieldError("/county", "not-your-county", "is another county", "är ett annat län"));
        }
    }

    /** What is recorded with every event that this request causes. */
    public Metadata metadata(String role) {
        String requestId = Optional.ofNullable(request.request().getHeader("X-Request-Id"))
                .filter(id -> id.matches("[\\w.:-]{1,100}"))
                .orElseGet(() -> UUID.randomUUID().toString());
        return new Metadata(
                clientId(),
                organisation().orElse(null),
                role,
                county().orElse(null),
                requestId,
                requestId,
                TraceContext.of(request.request()).orElse(null));
    }

    private Optional<String> claim(String name) {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? Optional.ofNullable(token.getClaim(name)).map(Object::toString)
                : Optional.empty();
    }
}
