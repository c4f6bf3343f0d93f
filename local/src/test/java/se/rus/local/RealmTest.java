package se.rus.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What the realm file says of its clients; that Keycloak reads it so is seen by the acceptance suite. */
class RealmTest {
    private static final List<String> MUNICIPALITY = List.of("reporter", "applicant");

    private final JsonNode realm = read();

    @Test
    void every_municipality_of_kalmar_and_kronoberg_reports_for_itself_alone() {
        Map<String, String> actors = actors();
        assertThat(actors).hasSize(23).containsEntry("kommun-0880", "0880").containsEntry("kommun-0780", "0780");
        assertThat(actors).allSatisfy((client, actor) -> assertThat(client).endsWith("-" + actor));
        assertThat(actors.keySet())
                .filteredOn(name -> name.startsWith("kommun-"))
                .hasSize(20)
                .allSatisfy(name -> assertThat(roles(name)).isEqualTo(MUNICIPALITY));
    }

    @Test
    void a_university_is_named_by_its_organisation_number_and_reports_only() {
        assertThat(actors()).containsEntry("organisation-202100-6271", "202100-6271");
        assertThat(roles("organisation-202100-6271")).containsExactly("reporter");
    }

    @Test
    void auditor_and_operator_are_no_actors() {
        assertThat(actors()).doesNotContainKeys("auditor", "operator");
        assertThat(roles("auditor")).containsExactly("auditor");
        assertThat(roles("operator")).containsExactly("operator");
    }

    @Test
    void tokens_live_a_quarter_of_an_hour_and_are_meant_for_our_api() {
        assertThat(realm.get("accessTokenLifespan").asInt()).isEqualTo(900);
        assertThat(realm.get("clients"))
                .allSatisfy(client -> assertThat(client.at("/protocolMappers/0/config/included.custom.audience")
                                .asText())
                        .isEqualTo("rus-api"));
    }

    private Map<String, String> actors() {
        Map<String, String> actors = new TreeMap<>();
        for (JsonNode client : realm.get("clients")) {
            for (JsonNode mapper : client.get("protocolMappers")) {
                if (mapper.get("name").asText().equals("actor")) {
                    actors.put(
                            client.get("clientId").asText(),
                            mapper.at("/config/claim.value").asText());
                }
            }
        }
        return actors;
    }

    private List<String> roles(String client) {
        return StreamSupport.stream(realm.get("users").spliterator(), false)
                .filter(user -> user.get("serviceAccountClientId").asText().equals(client))
                .flatMap(user -> StreamSupport.stream(user.get("realmRoles").spliterator(), false))
                .map(JsonNode::asText)
                .toList();
    }

    private static JsonNode read() {
        try {
            return new ObjectMapper()
                    .readTree(Project.root()
                            .resolve("deploy/keycloak/rus-realm.json")
                            .toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
