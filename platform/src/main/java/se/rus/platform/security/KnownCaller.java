package se.rus.platform.security;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Reads the token, if there is one, before an open resource too. Quarkus leaves that to whoever asks first, and refuses
 * to do it on the event loop: {@link Caller} would fail there.
 */
public class KnownCaller {
    private final CurrentIdentityAssociation association;

    KnownCaller(CurrentIdentityAssociation association) {
        this.association = association;
    }

    @ServerRequestFilter
    Uni<Void> read() {
        return association
                .getDeferredIdentity()
                .invoke(association::setIdentity)
                .replaceWithVoid();
    }
}
