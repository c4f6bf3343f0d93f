package se.rus.platform.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import se.rus.local.Database;

/**
 * Gives a {@code @QuarkusTest} a database of its own on a real PostgreSQL, with owner and application role, and a real
 * broker, through the variables that the services read in production too. Tokens are signed with a key of the run's
 * own; the road over Keycloak is walked in acceptance/.
 */
public class RealStack implements QuarkusTestResourceLifecycleManager {
    private String database;

    @Override
    public Map<String, String> start() {
        database = "t" + UUID.randomUUID().toString().replace("-", "");
        Database created = TestServers.postgres().createDatabase(database);
        Map<String, String> config = new HashMap<>(created.environment());
        config.put("RUS_KAFKA", TestServers.kafka().bootstrapServers());
        config.put("kafka.bootstrap.servers", TestServers.kafka().bootstrapServers());
        config.put("quarkus.oidc.auth-server-url", "");
        config.put("quarkus.oidc.public-key", TestKeys.publicKey());
        config.put("quarkus.oidc.token.issuer", Tokens.ISSUER);
        return config;
    }

    @Override
    public void stop() {
        TestServers.postgres().dropDatabase(database);
    }
}
