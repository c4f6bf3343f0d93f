package se.rus.platform.http;

import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.RolesAllowed;
import java.lang.reflect.Method;

/** What a resource method asks of its caller, in words. */
record Needed(String en, String sv) {

    static Needed by(Method method) {
        RolesAllowed roles = method.getAnnotation(RolesAllowed.class);
        if (roles != null) {
            return new Needed(
                    "the role " + String.join(" or ", roles.value()),
                    "rollen " + String.join(" eller ", roles.value()));
        }
        PermissionsAllowed permissions = method.getAnnotation(PermissionsAllowed.class);
        if (permissions != null) {
            String names = String.join(", ", permissions.value());
            return new Needed(
                    "the permission " + names + ", for the organisation in the address",
                    "rätten " + names + ", för organisationen i adressen");
        }
        return new Needed("another token", "en annan åtkomsttoken");
    }
}
