package se.rus.indicator.measures;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.rus.contracts.indicator.Target;
import se.rus.contracts.indicator.TargetKind;
import se.rus.indicator.definition.Definition;
import se.rus.platform.store.EventJson;

/**
 * The measures of Kalmar's plan as its region would send them. What each must become was worked out beforehand, by
 * people, in kalmar.json; the four rows that are not read without a guess stand below.
 */
class MeasuresAsPrintedTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** By number of the measure, which is the row less one. */
    private static final Map<Integer, String> NOT_READ = Map.of(
            1, "direction-unknown", // 244 → 250*: what the footnote says, the number does not
            11, "direction-unknown", // 100 → 100: to stay there, or to be at least there
            21, "ambiguous-number", // 13.280
            23, "direction-unknown"); // 67 → −77: a level and a change, or two changes

    @Test
    void fourRowsCannotBeReadWithoutAGuess() {
        Map<Integer, String> refused = SentTable.read(SentTable.asPrinted(), SentTable.WANTED).stream()
                .filter(MeasureRead.Unreadable.class::isInstance)
                .map(row -> ((MeasureRead.Unreadable) row).report())
                .collect(Collectors.toMap(report -> (int) report.row() - 1, MeasureRow::code));
        assertThat(refused).isEqualTo(NOT_READ);
    }

    @Test
    void theOthersAreWhatThePlanMeans() throws IOException {
        List<JsonNode> plan = plan();
        List<MeasureRead> rows = SentTable.read(SentTable.asPrinted(), SentTable.WANTED);
        assertThat(rows).hasSize(plan.size()).hasSize(28);
        for (int i = 0; i < plan.size(); i++) {
            if (rows.get(i) instanceof MeasureRead.Ready ready) {
                assertMeans(ready.definition(), plan.get(i));
            }
        }
    }

    @Test
    void whatIsRefusedIsReadWhenTheTableSaysWhatItIsAskedFor() throws IOException {
        List<JsonNode> plan = plan();
        List<MeasureRead> rows = SentTable.read(corrected().getBytes(WINDOWS), SentTable.WANTED);
        for (int i = 0; i < plan.size(); i++) {
            assertThat(rows.get(i)).as(plan.get(i).get("name").asText()).isInstanceOf(MeasureRead.Ready.class);
        }
        assertThat(definition(rows, 1).targets())
                .hasSize(3)
                .allSatisfy(target -> assertThat(target)
                        .isEqualTo(new Target(
                                target.period(),
                                TargetKind.UPPER_BOUND,
                                new BigDecimal("250"),
                                null,
                                "Nationell samordning enligt Strama")));
        assertThat(definition(rows, 11).desired().word()).isEqualTo("increase");
        assertMeans(definition(rows, 21), plan.get(20));
        assertThat(definition(rows, 23).desired().word()).isEqualTo("decrease");
        assertThat(definition(rows, 23).baseline().value()).isEqualTo("-67");
    }

    /** As the reports ask for: a column of directions, numbers with one meaning, and the footnote. */
    private static String corrected() {
        String printed = new String(SentTable.asPrinted(), WINDOWS);
        List<String> lines = new ArrayList<>();
        for (String line : printed.lines().toList()) {
            String direction = line.startsWith("Mål;")
                    ? "Riktning"
                    : line.contains("250*") ? "Minskning" : line.contains("100;2021;%;100") ? "Ökning" : "";
            lines.add(line.replace("13.280", "13 280").replace(";67;", ";-67;") + ";" + direction);
        }
        lines.add("* Nationell samordning enligt Strama");
        return String.join("\r\n", lines);
    }

    private static Definition definition(List<MeasureRead> rows, int number) {
        return ((MeasureRead.Ready) rows.get(number - 1)).definition();
    }

    private static void assertMeans(Definition definition, JsonNode measure) {
        String name = measure.get("name").asText();
        assertThat(definition.name().sv()).isEqualTo(name);
        assertThat(definition.unit()).as(name).isEqualTo(measure.get("unit").asText());
        assertThat(definition.desired().word())
                .as(name)
                .isEqualTo(measure.get("desired").asText());
        assertThat(definition.baseline().year())
                .as(name)
                .isEqualTo(measure.at("/baseline/year").asInt());
        assertSame(name, definition.baseline().value(), measure.at("/baseline/value"));
        assertThat(definition.targets()).as(name).hasSize(3);
        for (int i = 0; i < 3; i++) {
            Target target = definition.targets().get(i);
            JsonNode said = measure.get("targets").get(i);
            assertThat(target.period()).isEqualTo(said.get("year").asText());
            assertSame(name, target.value(), said.path("value"));
            assertThat(target.direction() == null ? "" : target.direction().word())
                    .as(name)
                    .isEqualTo(said.path("direction").asText());
        }
    }

    private static void assertSame(String name, BigDecimal value, JsonNode said) {
        if (said.isNumber()) {
            assertThat(value).as(name).isEqualByComparingTo(said.decimalValue());
        } else {
            assertThat(value).as(name).isNull();
        }
    }

    private static List<JsonNode> plan() throws IOException {
        List<JsonNode> measures = new ArrayList<>();
        try (var in = MeasuresAsPrintedTest.class.getResourceAsStream("/kalmar.json")) {
            EventJson.MAPPER
                    .readTree(in)
                    .get("goals")
                    .forEach(goal -> goal.get("measures").forEach(measures::add));
        }
        return measures;
    }
}
