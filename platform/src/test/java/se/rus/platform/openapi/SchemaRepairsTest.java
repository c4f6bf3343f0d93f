package se.rus.platform.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.junit.jupiter.api.Test;

class SchemaRepairsTest {

    @Test
    void aPatternOfJavaIsForTheWholeText() {
        assertThat(pattern("[0-9]{4}").getPattern()).isEqualTo("^([0-9]{4})$");
        assertThat("12345")
                .as("one digit too many")
                .doesNotMatch(pattern("[0-9]{4}").getPattern());
    }

    @Test
    void whatIsAnchoredOrForAPartStaysAsItIs() {
        assertThat(pattern("^a$").getPattern()).isEqualTo("^a$");
        assertThat(pattern("\\S").getPattern()).isEqualTo("\\S");
        assertThat(pattern("(?s).*\\S.*").getPattern())
                .as("no browser reads (?s)")
                .isEqualTo("\\S");
    }

    @Test
    void alternativeWordsAreAnEnumeration() {
        Schema words = pattern("open|decided|closed");
        assertThat(words.getPattern()).isNull();
        assertThat(words.getEnumeration()).isEqualTo(List.of("open", "decided", "closed"));
    }

    @Test
    void alternativesThatAreNoWordsStayAPattern() {
        assertThat(pattern("[a-z]+|[0-9]+").getPattern()).isEqualTo("^([a-z]+|[0-9]+)$");
    }

    @Test
    void decimalsAreNoFactorButWholeOnesAre() {
        assertThat(SchemaRepairs.repaired(schema().multipleOf(new BigDecimal("1E-9")))
                        .getMultipleOf())
                .isNull();
        assertThat(SchemaRepairs.repaired(schema().multipleOf(BigDecimal.TEN)).getMultipleOf())
                .isEqualTo(BigDecimal.TEN);
    }

    @Test
    void aReferenceToADateBecomesOne() {
        Schema date = SchemaRepairs.repaired(schema().ref("LocalDate"));
        assertThat(date.getRef()).isNull();
        assertThat(date.getFormat()).isEqualTo("date");
    }

    private static Schema pattern(String java) {
        return SchemaRepairs.repaired(schema().pattern(java));
    }

    private static Schema schema() {
        return OASFactory.createSchema();
    }
}
