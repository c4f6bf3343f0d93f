package se.rus.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.rus.contracts.progress.ProgressDocument;
import se.rus.contracts.progress.SumOfParts;

class ProgressSampleSumsTest {

    private final ObjectNode sample =
            Wire.sample(ContractCatalogue.find("se.rus.ProgressDocument.v1").orElseThrow());

    @Test
    void every_total_of_the_sample_is_the_sum_of_its_parts() throws JsonProcessingException {
        assertEquals(List.of(), differences());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"observations", "revisions", "indicators", "reported", "expected", "grantedKronor", "projects"})
    void a_total_that_is_one_too_many_is_named(String total) throws JsonProcessingException {
        var totals = (ObjectNode) sample.get("totals");
        totals.put(total, totals.get(total).longValue() + 1);
        assertTrue(differences().stream().allMatch(line -> line.startsWith("totals." + total + " ")));
        assertTrue(!differences().isEmpty(), "nothing was found");
    }

    @Test
    void a_signal_counted_twice_is_named() throws JsonProcessingException {
        ((ObjectNode) sample.at("/goals/0/indicators/0/signals")).put("achieved", 2);
        assertTrue(differences().stream().anyMatch(line -> line.startsWith("indicator K08-01 signals")));
    }

    private List<String> differences() throws JsonProcessingException {
        return SumOfParts.differences(Wire.JSON.treeToValue(sample, ProgressDocument.class));
    }
}
