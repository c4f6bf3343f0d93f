package se.rus.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever was once published must be readable, and is written the same way, byte for byte but for layout. */
class ApprovedSamplesTest {

    static List<PublicEventType> all() {
        return ContractCatalogue.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void the_record_is_written_as_the_approved_sample(PublicEventType type) throws JsonProcessingException {
        var record = Wire.JSON.treeToValue(Wire.sample(type), type.record());
        assertEquals(Wire.JSON.writeValueAsString(Wire.sample(type)), Wire.JSON.writeValueAsString(record));
    }

    @ParameterizedTest
    @MethodSource("all")
    void the_record_survives_the_wire_without_loss(PublicEventType type) throws JsonProcessingException {
        var record = Wire.JSON.treeToValue(Wire.sample(type), type.record());
        assertEquals(record, Wire.JSON.readValue(Wire.JSON.writeValueAsString(record), type.record()));
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_field_of_the_future_is_ignored_at_every_depth(PublicEventType type) throws JsonProcessingException {
        var future = Wire.sample(type);
        addFieldToEveryObject(future);
        assertEquals(
                Wire.JSON.treeToValue(Wire.sample(type), type.record()), Wire.JSON.treeToValue(future, type.record()));
    }

    private static void addFieldToEveryObject(JsonNode node) {
        node.forEach(ApprovedSamplesTest::addFieldToEveryObject);
        if (node instanceof ObjectNode object) {
            object.put("addedInTheFuture", "yes");
        }
    }
}
