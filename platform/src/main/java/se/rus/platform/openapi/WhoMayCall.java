package se.rus.platform.openapi;

import io.quarkus.security.Authenticated;
import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.jboss.jandex.MethodInfo;

/**
 * Says of each operation whether a token is needed and which role. Roles are no OAuth scopes and cannot be asked for;
 * they stand in {@code x-roles} and in the description. Where none is needed a token may still be sent; it must be valid.
 */
final class WhoMayCall implements WholeDocument.Step {
    static final String ROLES = "x-roles";

    private final ResourceMethods methods;

    WhoMayCall(ResourceMethods methods) {
        this.methods = methods;
    }

    @Override
    public void complete(OpenAPI document) {
        Operations.of(document).forEach(placed -> methods.of(placed).ifPresent(method -> state(placed, method)));
    }

    static boolean needsToken(Operations.Placed placed) {
        List<SecurityRequirement> security = placed.operation().getSecurity();
        return security != null && security.size() == 1;
    }

    private static void state(Operations.Placed placed, MethodInfo method) {
        List<String> roles = words(method, RolesAllowed.class);
        List<String> permissions = words(method, PermissionsAllowed.class);
        if (!roles.isEmpty()) {
            needed(placed);
            placed.operation().addExtension(ROLES, roles);
            tell(placed, "the role " + String.join(" or ", roles), "rollen " + String.join(" eller ", roles));
        } else if (!permissions.isEmpty()) {
            needed(placed);
            tell(
                    placed,
                    "a client of the organisation in the address that may report",
                    "en klient för organisationen i adressen med rätt att rapportera");
        } else if (ResourceMethods.annotation(method, Authenticated.class).isPresent()) {
            needed(placed);
            tell(placed, "a valid token", "en giltig åtkomsttoken");
        } else {
            placed.operation().setSecurity(List.of(OASFactory.createSecurityRequirement(), token()));
        }
    }

    private static void needed(Operations.Placed placed) {
        placed.operation().setSecurity(List.of(token()));
    }

    private static SecurityRequirement token() {
        return OASFactory.createSecurityRequirement().addScheme(AboutTheApi.SECURITY_SCHEME);
    }

    private static void tell(Operations.Placed placed, String en, String sv) {
        String said = placed.operation().getDescription();
        String needs = "Needs " + en + ". Kräver " + sv + ".";
        placed.operation().setDescription(said == null ? needs : said + "\n\n" + needs);
    }

    private static List<String> words(MethodInfo method, Class<?> annotation) {
        return ResourceMethods.annotation(method, annotation)
                .map(each -> List.of(each.value().asStringArray()))
                .orElse(List.of());
    }
}
