package se.rus.local;

import java.util.Map;
import java.util.TreeMap;

/** The environment variables that a service reads, the same here and in docker-compose.yml. */
public final class Environment {
    private Environment() {}

    /** All of one service's variables on this machine. */
    public static Map<String, String> of(Service service, Ports ports) {
        Map<String, String> variables = new TreeMap<>();
        variables.put("RUS_HTTP_PORT", Integer.toString(ports.http(service)));
        variables.put("RUS_MANAGEMENT_PORT", Integer.toString(ports.management(service)));
        variables.put("RUS_KAFKA", "localhost:" + ports.kafka());
        variables.put("RUS_OIDC_ISSUER", Keycloak.issuer(ports.keycloak()));
        service.database()
                .map(name -> new Database(name, "localhost", ports.postgres()))
                .ifPresent(database -> variables.putAll(database.environment()));
        return variables;
    }
}
