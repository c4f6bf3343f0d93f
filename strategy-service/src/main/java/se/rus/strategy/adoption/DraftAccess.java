package se.rus.strategy.adoption;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import se.rus.platform.security.Caller;
import se.rus.platform.security.Roles;

/**
 * Who reads drafts: the municipalities and the region of the county, and auditors. While one is out for consultation,
 * everybody. To others a draft is not there. Proved by: DraftAccessTest.
 */
@ApplicationScoped
public class DraftAccess {
    private final Caller caller;

    DraftAccess(Caller caller) {
        this.caller = caller;
    }

    /** Whether the caller reads it, a draft or not. */
    public boolean reads(StrategyDocument document) {
        return !document.status().equals(StrategyDocument.DRAFT)
                || caller.hasRole(Roles.AUDITOR)
                || caller.county().equals(Optional.of(document.county()));
    }

    /** The county whose drafts the caller reads; no county's is empty, and null means every county's. */
    String county() {
        return caller.hasRole(Roles.AUDITOR) ? null : caller.county().orElse("");
    }
}
