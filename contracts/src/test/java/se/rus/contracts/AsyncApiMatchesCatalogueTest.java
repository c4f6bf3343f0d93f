package se.rus.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AsyncApiMatchesCatalogueTest {

    private final JsonNode document = read();

    static List<PublicEventType> all() {
        return ContractCatalogue.all();
    }

    @Test
    void each_topic_carries_the_events_of_the_catalogue_and_none_more() {
        var described = document.get("channels")
                .valueStream()
                .collect(Collectors.toMap(
                        channel -> channel.get("address").textValue(),
                        channel -> channel.get("messages")
                                .valueStream()
                                .map(message -> resolve(message).get("name").textValue())
                                .collect(Collectors.toCollection(TreeSet::new))));
        assertEquals(typesByTopic(), described);
    }

    @Test
    void no_message_is_described_that_no_channel_carries() {
        var names = new TreeSet<String>();
        document.at("/components/messages")
                .forEach(message -> names.add(message.get("name").textValue()));
        assertEquals(
                all().stream().map(PublicEventType::cloudEventType).collect(Collectors.toCollection(TreeSet::new)),
                names);
    }

    @Test
    void every_channel_has_an_operation_that_sends() {
        var sending = document.get("operations")
                .valueStream()
                .map(operation ->
                        resolve(operation.get("channel")).get("address").textValue())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(typesByTopic().keySet(), sending);
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_message_names_its_schema_its_key_and_the_headers(PublicEventType type) {
        var message = document.at("/components/messages/" + type.type() + ".v" + type.version());
        var payload = message.at("/payload/$ref").asText();
        assertEquals("./" + type.schemaResource(), payload);
        assertNotNull(getClass().getResource("/" + payload.substring(2)), payload);
        assertTrue(resolve(message.get("headers")).path("properties").has("ce_id"));
        assertFalse(message.at("/bindings/kafka/key/description").asText().isBlank());
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_key_is_made_of_fields_of_its_record(PublicEventType type) {
        var message = document.at("/components/messages/" + type.type() + ".v" + type.version());
        for (var part : message.at("/bindings/kafka/key/description").asText().split("/")) {
            assertTrue(
                    Wire.schema(type)
                            .get("required")
                            .valueStream()
                            .anyMatch(name -> name.asText().equals(part)),
                    part);
        }
    }

    @Test
    void every_reference_leads_somewhere() {
        for (var reference : document.findValuesAsText("$ref")) {
            if (reference.startsWith("#")) {
                assertFalse(document.at(reference.substring(1)).isMissingNode(), reference);
            }
        }
    }

    private static Map<String, TreeSet<String>> typesByTopic() {
        return all().stream()
                .collect(Collectors.groupingBy(
                        PublicEventType::topic,
                        Collectors.mapping(PublicEventType::cloudEventType, Collectors.toCollection(TreeSet::new))));
    }

    private JsonNode resolve(JsonNode reference) {
        return document.at(reference.get("$ref").textValue().substring(1));
    }

    private static JsonNode read() {
        try (var in = AsyncApiMatchesCatalogueTest.class.getResourceAsStream("/asyncapi.yaml")) {
            return new YAMLMapper().readTree(in);
        } catch (IOException unreadable) {
            throw new IllegalStateException("asyncapi.yaml cannot be read", unreadable);
        }
    }
}
