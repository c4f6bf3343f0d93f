package se.rus.platform.openapi;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.eclipse.microprofile.openapi.models.servers.Server;

/** Where the API is served and how a token is had. Its title, contact and licence are configuration. */
final class AboutTheApi implements WholeDocument.Step {
    static final String SECURITY_SCHEME = "oidc";
    private static final String DEMO_TOKENS = "http://localhost:8090/realms/rus/protocol/openid-connect/token";

    @Override
    public void complete(OpenAPI document) {
        document.setServers(List.of(server()));
        document.getComponents().setSecuritySchemes(null);
        document.getComponents().addSecurityScheme(SECURITY_SCHEME, tokens());
    }

    private static Server server() {
        String base = ConfigProvider.getConfig()
                .getOptionalValue("rus.openapi.base", String.class)
                .orElse("http://localhost:8080");
        return OASFactory.createServer()
                .url("{base}")
                .description("Where your region serves it. Där din region har den.")
                .addVariable(
                        "base",
                        OASFactory.createServerVariable()
                                .defaultValue(base)
                                .description("Scheme, host and port. Here that of ./rus up."));
    }

    private static SecurityScheme tokens() {
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.OAUTH2)
                .description(
                        "OpenID Connect, client credentials: one confidential client per organisation, whose token carries"
                                + " the claim actor (0880, 0008) and its roles. The address is the demo's; ask your region for its."
                                + " Klientuppgifter per organisation; åtkomsttoken har organisationens kod och roller.")
                .flows(OASFactory.createOAuthFlows()
                        .clientCredentials(OASFactory.createOAuthFlow()
                                .tokenUrl(DEMO_TOKENS)
                                .scopes(Map.of())));
    }
}
