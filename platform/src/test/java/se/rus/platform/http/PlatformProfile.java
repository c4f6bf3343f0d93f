package se.rus.platform.http;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A service with nothing in it but the platform. */
public class PlatformProfile implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "rus.api.name", "things",
                "rus.database", "things",
                "rus.relay.enabled", "false",
                "quarkus.flyway.locations", "db/platform",
                "rus.http.max-body", "10000",
                "quarkus.log.category.\"io.quarkus.oidc\".level", "DEBUG");
    }
}
