package se.rus.indicator.observation;

import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import se.rus.platform.security.ActorPermissions;

/** A reporter writes for its own organisation only. */
@Singleton
public class ReportPermission {

    @PermissionChecker(ActorPermissions.REPORT_FOR_ACTOR)
    boolean mayReportFor(SecurityIdentity identity, String actor) {
        return ActorPermissions.mayReportFor(identity, actor);
    }
}
