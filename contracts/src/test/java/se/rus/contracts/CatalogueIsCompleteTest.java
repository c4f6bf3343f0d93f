package se.rus.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueIsCompleteTest {

    @Test
    void no_schema_lies_outside_the_catalogue() throws Exception {
        assertEquals(resourcesOf(PublicEventType::schemaResource), filesIn("schemas"));
    }

    @Test
    void no_sample_lies_outside_the_catalogue() throws Exception {
        assertEquals(resourcesOf(PublicEventType::sampleResource), filesIn("samples"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"se.rus.StrategyAdopted.v1", "se.rus.ProgressDocument.v1"})
    void an_event_is_found_by_its_type_header(String cloudEventType) {
        assertEquals(
                cloudEventType,
                ContractCatalogue.find(cloudEventType).orElseThrow().cloudEventType());
    }

    @Test
    void an_unknown_type_header_finds_nothing() {
        assertTrue(ContractCatalogue.find("se.rus.StrategyAdopted.v99").isEmpty());
    }

    private static TreeSet<String> resourcesOf(Function<PublicEventType, String> resource) {
        return ContractCatalogue.all().stream().map(resource).collect(Collectors.toCollection(TreeSet::new));
    }

    private static TreeSet<String> filesIn(String folder) throws IOException, URISyntaxException {
        var top = Path.of(Objects.requireNonNull(CatalogueIsCompleteTest.class.getResource("/" + folder))
                .toURI());
        try (var files = Files.walk(top)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder + "/" + top.relativize(file).toString().replace('\\', '/'))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
