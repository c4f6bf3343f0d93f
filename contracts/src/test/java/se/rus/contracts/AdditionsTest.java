package se.rus.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import se.rus.contracts.strategy.StrategyAdopted;

/** What an event has gained within its version: written and read without loss, and no burden for what came before. */
class AdditionsTest {
    private static final PublicEventType ADOPTED =
            ContractCatalogue.find("se.rus.StrategyAdopted.v1").orElseThrow();

    @Test
    void what_was_added_to_a_strategy_survives_the_wire() throws IOException {
        StrategyAdopted record = Wire.JSON.treeToValue(added(), StrategyAdopted.class);

        assertEquals(Wire.JSON.writeValueAsString(added()), Wire.JSON.writeValueAsString(record));
    }

    @Test
    void the_schema_knows_what_was_added() throws IOException {
        assertEquals(List.of(), errors(added()));
    }

    @Test
    void the_schema_refuses_a_global_target_that_cannot_be() throws IOException {
        ObjectNode wrong = added();
        ((ObjectNode) wrong.at("/details/priorities/0")).putArray("globalGoals").add("18.1");

        assertFalse(errors(wrong).isEmpty());
    }

    @Test
    void the_approved_sample_from_before_is_read_without_it() throws IOException {
        StrategyAdopted before = Wire.JSON.treeToValue(Wire.sample(ADOPTED), StrategyAdopted.class);

        assertNull(before.details());
        before.goals().forEach(goal -> assertNull(goal.details()));
    }

    private static ObjectNode added() throws IOException {
        try (var in = AdditionsTest.class.getResourceAsStream("/additions/StrategyAdopted.json")) {
            return (ObjectNode) Wire.JSON.readTree(Objects.requireNonNull(in));
        }
    }

    private static List<com.networknt.schema.Error> errors(ObjectNode value) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Wire.schema(ADOPTED).toString())
                .validate(value.toString(), InputFormat.JSON);
    }
}
