package se.rus.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.rus.contracts.progress.ProgressDocument;
import se.rus.contracts.progress.SumOfParts;
import se.rus.contracts.strategy.StrategyAdopted;

/** What an event has gained within its version: written and read without loss, and no burden for what came before. */
class AdditionsTest {
    private static final PublicEventType ADOPTED =
            ContractCatalogue.find("se.rus.StrategyAdopted.v1").orElseThrow();
    private static final Pattern NO_SUM = Pattern.compile(
            "/(period(From|To)|sequence|waiting/.*|sources/position|(goals|formerGoals|priorities)/number"
                    + "|goals/indicators/actors/(value|target)|actors/contributions/takingPart/.*)");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "StrategyAdopted",
                "ProgressDocument",
                "ActivityReported",
                "ShiftReported",
                "IndicatorDefined",
                "GrantDecided"
            })
    void what_was_added_survives_the_wire(String name) throws IOException {
        var type = ContractCatalogue.find("se.rus." + name + ".v1").orElseThrow();
        var record = Wire.JSON.treeToValue(added(name), type.record());

        assertEquals(Wire.JSON.writeValueAsString(added(name)), Wire.JSON.writeValueAsString(record));
        assertEquals(List.of(), errors(type, added(name)));
    }

    @Test
    void every_total_of_a_document_with_all_that_was_added_is_the_sum_of_its_parts() throws IOException {
        assertEquals(List.of(), SumOfParts.differences(document(added("ProgressDocument"))));
    }

    /** Each number is one too many in turn; a number that no sum holds against another is named here. */
    @Test
    void no_number_that_was_added_can_be_wrong_unseen() throws IOException {
        var numbers = new ArrayList<String>();
        numbersOf(added("ProgressDocument"), "", numbers);
        var unseen = new ArrayList<String>();
        for (var number : numbers) {
            var wrong = added("ProgressDocument");
            var path = JsonPointer.compile(number);
            var parent = (ObjectNode) wrong.at(path.head());
            var field = path.last().getMatchingProperty();
            parent.put(field, parent.get(field).longValue() + 1);
            if (SumOfParts.differences(document(wrong)).isEmpty()) {
                unseen.add(number.replaceAll("/[0-9]+", ""));
            }
        }
        assertEquals(
                List.of(),
                unseen.stream().filter(each -> !NO_SUM.matcher(each).matches()).toList());
    }

    private static void numbersOf(JsonNode node, String path, List<String> found) {
        if (node.isIntegralNumber()) {
            found.add(path);
        }
        node.properties().forEach(each -> numbersOf(each.getValue(), path + "/" + each.getKey(), found));
        for (int n = 0; node.isArray() && n < node.size(); n++) {
            numbersOf(node.get(n), path + "/" + n, found);
        }
    }

    private static ProgressDocument document(ObjectNode json) throws IOException {
        return Wire.JSON.treeToValue(json, ProgressDocument.class);
    }

    @Test
    void the_schema_refuses_a_global_target_that_cannot_be() throws IOException {
        ObjectNode wrong = added("StrategyAdopted");
        ((ObjectNode) wrong.at("/details/priorities/0")).putArray("globalGoals").add("18.1");

        assertFalse(errors(ADOPTED, wrong).isEmpty());
    }

    @Test
    void the_approved_sample_from_before_is_read_without_it() throws IOException {
        StrategyAdopted before = Wire.JSON.treeToValue(Wire.sample(ADOPTED), StrategyAdopted.class);

        assertNull(before.details());
        before.goals().forEach(goal -> assertNull(goal.details()));
    }

    private static ObjectNode added(String type) throws IOException {
        try (var in = AdditionsTest.class.getResourceAsStream("/additions/" + type + ".json")) {
            return (ObjectNode) Wire.JSON.readTree(Objects.requireNonNull(in));
        }
    }

    private static List<com.networknt.schema.Error> errors(PublicEventType type, ObjectNode value) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Wire.schema(type).toString())
                .validate(value.toString(), InputFormat.JSON);
    }
}
