package se.rus.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** docker-compose.yml is the same system as ./rus up. No Docker runs here: this is what can be known without one. */
class ComposeTest {
    private static final Ports PORTS = new Ports(Ports.DEFAULT_BASE);

    private final Map<String, Object> parts = read();

    @ParameterizedTest
    @EnumSource(Service.class)
    void a_service_gets_the_variables_it_gets_from_the_launcher(Service service) {
        // Inside Docker's network the servers have names; all the rest is equal.
        Map<String, String> expected = new TreeMap<>(Environment.of(service, PORTS));
        expected.put("RUS_KAFKA", "kafka:9092");
        expected.put("RUS_OIDC_ISSUER", "http://keycloak:" + PORTS.keycloak() + "/realms/" + Keycloak.REALM);
        expected.computeIfPresent("RUS_DB_HOST", (name, host) -> "postgres");
        assertThat(at(service.module(), "environment")).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void a_service_is_built_from_its_module_and_published_on_its_ports(Service service) {
        assertThat(at(service.module(), "build"))
                .isEqualTo(Map.of(
                        "context", "./" + service.module(), "dockerfile", "../deploy/docker/service.Dockerfile"));
        assertThat(ports(service.module())).containsExactly(PORTS.http(service), PORTS.management(service));
    }

    @Test
    void the_servers_have_the_launchers_versions_and_ports() {
        assertThat(at("postgres", "image") + ".0").isEqualTo("postgres:" + Versions.POSTGRES);
        assertThat(at("kafka", "image")).isEqualTo("apache/kafka:" + Versions.KAFKA);
        assertThat(at("topics", "image")).isEqualTo("apache/kafka:" + Versions.KAFKA);
        assertThat(at("keycloak", "image")).isEqualTo("quay.io/keycloak/keycloak:" + Versions.KEYCLOAK);
        assertThat(ports("postgres")).containsExactly(PORTS.postgres());
        assertThat(ports("kafka")).containsExactly(PORTS.kafka());
        assertThat(ports("keycloak")).containsExactly(PORTS.keycloak(), PORTS.keycloakManagement());
    }

    @Test
    void keycloak_imports_the_launchers_realm_and_names_the_same_issuer() {
        assertThat(list("keycloak", "volumes"))
                .contains("./deploy/keycloak/rus-realm.json:/opt/keycloak/data/import/rus-realm.json:ro");
        Object hostname = ((Map<?, ?>) at("keycloak", "environment")).get("KC_HOSTNAME");
        assertThat(hostname + "/realms/rus").isEqualTo(Keycloak.issuer(PORTS.keycloak()));
    }

    @Test
    void postgres_commits_to_disk() {
        assertThat(list("postgres", "command")).contains("fsync=on", "synchronous_commit=on");
    }

    @Test
    void every_mounted_file_exists() {
        List<String> files = new ArrayList<>();
        for (String part : parts.keySet()) {
            list(part, "volumes").stream()
                    .filter(volume -> volume.startsWith("./"))
                    .forEach(volume -> files.add(volume.substring(0, volume.indexOf(':'))));
        }
        assertThat(files)
                .isNotEmpty()
                .allSatisfy(file -> assertThat(Project.root().resolve(file)).exists());
        assertThat(Project.root().resolve("deploy/docker/service.Dockerfile")).exists();
    }

    @Test
    void the_databases_are_those_of_the_services() throws IOException {
        String script = Files.readString(Project.root().resolve("deploy/postgres/init.sh"));
        List<String> names = new ArrayList<>();
        for (Service service : Service.values()) {
            service.database().ifPresent(names::add);
        }
        assertThat(script).contains("for name in " + String.join(" ", names) + "; do");
    }

    private List<Integer> ports(String part) {
        return list(part, "ports").stream()
                .map(mapping -> mapping.split(":"))
                .peek(numbers -> assertThat(numbers[numbers.length - 1]).isEqualTo(numbers[numbers.length - 2]))
                .map(numbers -> Integer.valueOf(numbers[numbers.length - 1]))
                .toList();
    }

    private List<String> list(String part, String key) {
        Object value = at(part, key);
        return value instanceof List<?> all ? all.stream().map(String::valueOf).toList() : List.of();
    }

    private Object at(String part, String key) {
        assertThat(parts).containsKey(part);
        return ((Map<?, ?>) parts.get(part)).get(key);
    }

    private static Map<String, Object> read() {
        Path file = Project.root().resolve("docker-compose.yml");
        Map<String, Object> parts = new TreeMap<>();
        try {
            Map<String, Object> whole = new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
            ((Map<?, ?>) whole.get("services")).forEach((name, part) -> parts.put(name.toString(), part));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }
}
