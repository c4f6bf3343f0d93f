package se.rus.indicator.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    @Test
    void rowsAreReadExactlyAndCountedFromZero() {
        List<TableRow> rows = Submitted.json("""
                {"rows": [
                  {"indicatorId": "a", "actor": 880, "period": 2025, "value": 0.10000000000000000001, "x": [1, {}]},
                  {"code": "b", "value": "1 062", "missing": false, "status": null, "motivation": " "}]}""").rows();
        assertThat(rows)
                .containsExactly(
                        new TableRow(
                                0,
                                Map.of(
                                        Column.INDICATOR, new Cell.Text("a"),
                                        Column.ACTOR, new Cell.Text("0880"),
                                        Column.PERIOD, new Cell.Text("2025"),
                                        Column.VALUE,
                                                new Cell.Number(new BigDecimal("0.10000000000000000001"), false))),
                        new TableRow(
                                1,
                                Map.of(
                                        Column.INDICATOR, new Cell.Text("b"),
                                        Column.VALUE, new Cell.Text("1 062"),
                                        Column.MISSING, new Cell.Truth(false))));
    }

    @Test
    void whatStandsBeforeAndAfterTheRowsIsFoundInBothWays() {
        Submitted file = Submitted.json(
                "{\"mode\": \"allOrNothing\", \"note\": {\"a\": [1]}, \"rows\": [{\"value\": 1}], \"dryRun\": true}");
        try (TableReader reader = file.open()) {
            while (reader.next().isPresent()) {
                continue;
            }
            assertThat(reader.members()).containsEntry("mode", "allOrNothing").containsEntry("dryRun", "true");
        }
        assertThat(JsonHead.read(file.file(), file.limits()))
                .containsEntry("mode", "allOrNothing")
                .containsEntry("dryRun", "true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1e-999999999", "-1E+500"})
    void aNumberThatCannotBeWrittenOutIsRefusedInItsCell(String number) {
        for (String member : List.of("value", "actor", "missing")) {
            Cell cell = Submitted.json("{\"rows\": [{\"%s\": %s}]}".formatted(member, number))
                    .onlyRow()
                    .cell(Column.of(member).orElseThrow());
            assertThat(cell)
                    .isInstanceOfSatisfying(
                            Cell.Refused.class,
                            refused -> assertThat(refused.rejection().code()).isEqualTo("too-long-number"));
        }
    }

    @Test
    void anObjectInACellIsRefusedInItsCell() {
        assertThat(Submitted.json("{\"rows\": [{\"value\": {\"a\": 1}, \"code\": \"a\"}]}")
                        .onlyRow()
                        .cell(Column.VALUE))
                .isEqualTo(CellRefusals.notSimple());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[{\"value\": 1}]|json-not-an-object",
                "\"rows\"|json-not-an-object",
                "{}|json-not-an-object",
                "{\"mode\": \"a\"}|json-not-an-object",
                "{\"rows\": {}}|rows-not-a-list",
                "{\"rows\": null}|rows-not-a-list",
                "{\"rows\": []}|no-rows",
                "{\"rows\": [1]}|row-not-an-object",
                "{\"rows\": [[{}]]}|row-not-an-object",
                "{\"rows\": [{\"value\": 1}]} x|broken-json",
                "{\"rows\": [{\"value\": 1}]} {}|trailing-content",
                "{\"rows\": [{\"value\": 1}|broken-json",
                "{\"rows\": [{\"value\": 1,}]}|broken-json",
                "{\"rows\": [{\"value\": NaN}]}|broken-json",
                "{\"rows\": [{\"value\": 01}]}|broken-json",
                "{\"rows\": [{'value': 1}]}|broken-json",
                "{\"rows\": [{\"value\": 1, \"value\": 2}]}|member-twice",
                "{\"rows\": [{\"value\": null, \"utfall\": 2}]}|member-twice",
                "{\"rows\": [{\"value\": 1}], \"rows\": [{\"value\": 1}]}|member-twice",
                "{\"mode\": \"a\", \"mode\": \"b\", \"rows\": [{\"value\": 1}]}|member-twice",
            },
            quoteCharacter = '`')
    void whatIsNoSuchDocumentIsRefused(String text, String code) {
        assertThat(Submitted.json(text).refusal().code()).isEqualTo(code);
    }

    @Test
    void depthAndLengthAreLimited() {
        assertThat(Submitted.json("[".repeat(100_000)).refusal().code()).isEqualTo("json-not-an-object");
        assertThat(Submitted.json("{\"rows\": [{\"x\": " + "[".repeat(100_000))
                        .refusal()
                        .code())
                .isEqualTo("json-too-deep");
        assertThat(Submitted.json("{\"a\": " + "[".repeat(100_000)).refusal().code())
                .isEqualTo("json-too-deep");
        assertThat(Submitted.json("{\"rows\": [{\"code\": \"" + "x".repeat(40_000) + "\"}]}")
                        .refusal()
                        .code())
                .isEqualTo("field-too-long");
        assertThat(Submitted.json("{\"rows\": [{\"value\": " + "1".repeat(40_000) + "}]}")
                        .refusal()
                        .code())
                .isEqualTo("field-too-long");
        String members = "\"x%d\": 1, ";
        StringBuilder many = new StringBuilder("{\"rows\": [{");
        for (int i = 0; i < 1_000; i++) {
            many.append(members.formatted(i));
        }
        assertThat(Submitted.json(many + "\"value\": 1}]}").refusal().code()).isEqualTo("too-many-columns");
    }

    @Test
    void aDocumentThatIsNotUtf8IsRefused() {
        byte[] windows = "{\"rows\": [{\"code\": \"å\"}]}".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Submitted.of(TableFormat.JSON, windows).refusal().code()).isEqualTo("broken-json");
    }

    @Test
    void linesAreRowsCountedFromOneAndBlankLinesAreNone() {
        List<TableRow> rows = Submitted.ndjson("{\"code\": \"å\", \"value\": 1}\r\n\n  \n{\"code\": \"b\"}")
                .rows();
        assertThat(rows).extracting(TableRow::number).containsExactly(1L, 4L);
        assertThat(rows.getFirst().cell(Column.INDICATOR)).isEqualTo(new Cell.Text("å"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"value\": 1} {}|trailing-content",
                "{\"value\": 1|broken-json",
                "[1]|row-not-an-object",
                "1|row-not-an-object",
                "{\"value\": 1, \"värde\": 1}|member-twice"
            },
            quoteCharacter = '`')
    void aBrokenLineRefusesTheFileAndIsNamed(String line, String code) {
        Submitted file = Submitted.ndjson("{\"value\": 1}\n\n" + line + "\n");
        assertThat(file.refusal().code()).isEqualTo(code);
        assertThat(file.refusal().detailSv()).contains("3");
    }
}
