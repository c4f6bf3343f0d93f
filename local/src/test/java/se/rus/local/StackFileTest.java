package se.rus.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StackFileTest {
    private final ObjectNode content = StackFile.content(new Ports(8080), Map.of("postgres", 4711L));

    @Test
    void it_names_every_services_api_with_its_path() {
        assertThat(text("/services/strategy/url")).isEqualTo("http://localhost:8081/strategy/v1");
        assertThat(text("/services/indicators/url")).isEqualTo("http://localhost:8082/indicators/v1");
        assertThat(text("/services/funding/url")).isEqualTo("http://localhost:8083/funding/v1");
        assertThat(text("/services/notifications/url")).isEqualTo("http://localhost:8084/notifications/v1");
        assertThat(text("/services/dashboard/url")).isEqualTo("http://localhost:8080");
    }

    @Test
    void it_names_openapi_and_health() {
        assertThat(text("/services/strategy/openapi")).isEqualTo("http://localhost:8081/q/openapi");
        assertThat(text("/services/strategy/health")).isEqualTo("http://localhost:8181/q/health");
    }

    @Test
    void it_names_the_servers_and_the_processes() {
        assertThat(text("/kafka")).isEqualTo("localhost:8110");
        assertThat(text("/postgres")).isEqualTo("localhost:8100");
        assertThat(text("/oidc/issuer")).isEqualTo("http://localhost:8090/realms/rus");
        assertThat(text("/oidc/tokenUrl")).isEqualTo("http://localhost:8090/realms/rus/protocol/openid-connect/token");
        assertThat(content.at("/pids/postgres").asLong()).isEqualTo(4711);
    }

    @Test
    void another_base_port_moves_everything() {
        ObjectNode moved = StackFile.content(new Ports(18080), Map.of());
        assertThat(moved.at("/services/strategy/url").asText()).isEqualTo("http://localhost:18081/strategy/v1");
        assertThat(moved.at("/kafka").asText()).isEqualTo("localhost:18110");
    }

    private String text(String pointer) {
        return content.at(pointer).asText();
    }
}
