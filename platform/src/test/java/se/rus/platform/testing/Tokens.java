package se.rus.platform.testing;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** Really signed tokens with the claims that our realm gives, and tokens that are wrong in one way each. */
public final class Tokens {
    static final String ISSUER = "http://localhost:8090/realms/rus";
    private static final String AUDIENCE = "rus-api";
    private static final List<String> REGION =
            List.of("coordinator", "case-officer", "decision-maker", "reporter", "applicant");

    private Tokens() {}

    /**
     * A token of a client as those of the demo: kommun-0880, region-0008, organisation-202100-6271, auditor, operator.
     */
    public static String of(String client) {
        return claims(client).sign(TestKeys.privateKey());
    }

    /** The client's own token in all but the organisation, which may be anything that JSON can say. */
    public static String withActor(String client, Object actor) {
        return claims(client).claim("actor", actor).sign(TestKeys.privateKey());
    }

    public static String expired(String client) {
        Instant past = Instant.now().minus(Duration.ofHours(2));
        return claims(client)
                .issuedAt(past)
                .expiresAt(past.plus(Duration.ofMinutes(5)))
                .sign(TestKeys.privateKey());
    }

    public static String forAnotherAudience(String client) {
        return claims(client).audience("another-api").sign(TestKeys.privateKey());
    }

    public static String ofAnotherIssuer(String client) {
        return claims(client).issuer("http://elsewhere/realms/rus").sign(TestKeys.privateKey());
    }

    public static String signedWithAnotherKey(String client) {
        return claims(client).sign(TestKeys.generate().getPrivate());
    }

    /** The header says that no signature is needed. */
    public static String unsigned(String client) {
        String[] parts = of(client).split("\\.");
        String header = Base64.getUrlEncoder().withoutPadding().encodeToString("{\"alg\":\"none\"}".getBytes());
        return header + "." + parts[1] + ".";
    }

    private static JwtClaimsBuilder claims(String client) {
        JwtClaimsBuilder claims = Jwt.issuer(ISSUER)
                .audience(AUDIENCE)
                .subject("service-account-" + client)
                .claim("azp", client)
                .claim("realm_access", Map.of("roles", roles(client)))
                .expiresIn(Duration.ofMinutes(15));
        return client.contains("-") ? claims.claim("actor", client.substring(client.indexOf('-') + 1)) : claims;
    }

    private static List<String> roles(String client) {
        if (client.startsWith("kommun-")) {
            return List.of("reporter", "applicant");
        }
        if (client.startsWith("organisation-")) {
            return List.of("reporter");
        }
        return client.startsWith("region-") ? REGION : List.of(client);
    }
}
