package se.rus.indicator;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.rus.platform.testing.RealStack;

/** Files as a clerk has them, sent in each format. */
@QuarkusTest
@WithTestResource(RealStack.class)
class SubmissionFilesTest {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private String code;
    private String id;

    @BeforeEach
    void aShareOfFood() {
        ObjectNode food = Requests.food();
        code = food.get("code").asText();
        id = Requests.define(food).then().statusCode(201).extract().path("indicatorId");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-8 with a mark"})
    void aSwedishSpreadsheetIsReadAsItIs(String charset) {
        String table = (charset.endsWith("mark") ? "\uFEFF" : "") + "indikator;kommun;år;kön;värde;anmärkning\n" + code
                + ";880;2024;;39,7;ok\n" + code + ";0880;2025;Kvinnor;7 %;\n" + code + ";0880;2025;män;saknas;\n";
        byte[] bytes = table.getBytes(charset.equals("windows-1252") ? WINDOWS : StandardCharsets.UTF_8);

        send("text/csv", bytes, "acceptCorrect")
                .statusCode(200)
                .body("recorded", equalTo(3))
                .body("ignoredColumns", contains("anmärkning"));

        given().get(Requests.observation("0880", id, "2024")).then().body("versions[0].value", equalTo(39.7f));
        given().get(Requests.observation("0880", id, "2025") + "?breakdown=women")
                .then()
                .body("versions[0].value", equalTo(7));
        given().get(Requests.observation("0880", id, "2025") + "?breakdown=men")
                .then()
                .body("versions[0].value", equalTo(null));
    }

    @Test
    void whatCanBeReadInTwoWaysIsReadInNoneAndBothAreNamed() {
        String table = "indikator;period;värde\n" + code + ";2024;13.280\n" + code + ";2025;tolv\n" + code + ";2026;\n";

        send("text/csv", table.getBytes(StandardCharsets.UTF_8), "acceptCorrect")
                .statusCode(200)
                .body("refused", equalTo(3))
                .body("rows.code", contains("ambiguous-number", "not-a-number", "value-or-missing"))
                .body("rows.row", contains(2, 3, 4))
                .body("rows[0].column", equalTo("värde"))
                .body("rows[0].value", equalTo("13.280"))
                .body("rows[0].detail", containsString("13.28"))
                .body("rows[0].detail", containsString("13280"))
                .body("rows[0].detailSv", containsString("13,28"));
    }

    /** In another county than the other tests': there a name may be several indicators', and then it names none. */
    @Test
    void kalmarsMeasuresAsPrintedAreReportedAsTheRegionsOwnValues() throws IOException {
        for (ObjectNode indicator : Kalmar.indicators("P" + System.nanoTime() + "-")) {
            indicator.put("county", "07").putArray("expectedActors").add("0007");
            Requests.once("region-0007")
                    .body(indicator.toString())
                    .post(Requests.API + "/indicators")
                    .then()
                    .statusCode(201);
        }
        byte[] printed =
                getClass().getResourceAsStream("/measures-as-printed.csv").readAllBytes();

        send("region-0007", "text/csv", printed, "acceptCorrect", "")
                .statusCode(200)
                .body("rows", hasSize(28))
                .body("rows.find { it.code == 'ambiguous-number' }.value", equalTo("13.280"))
                .body("rows.find { it.code == 'value-or-missing' }.row", equalTo(29));
    }

    @Test
    void aNameThatTwoIndicatorsHaveIsRefusedWithTheCodesOfBoth() {
        String name = "Andelen " + UUID.randomUUID();
        String one = named(name, "A");
        String other = named(name, "B");
        String table = "indikator;period;värde\n" + name + ";2024;12\n" + one + ";2024;13\n" + name + " x;2024;1\n";

        send("text/csv", table.getBytes(StandardCharsets.UTF_8), "acceptCorrect")
                .statusCode(200)
                .body("rows.outcome", contains("refused", "recorded", "refused"))
                .body("rows[0].code", equalTo("ambiguous-indicator"))
                .body("rows[0].detail", containsString(one + ", " + other))
                .body("rows[0].detailSv", containsString(one + ", " + other))
                .body("rows[2].code", equalTo("unknown-indicator"));
    }

    private static String named(String name, String prefix) {
        String code = prefix + UUID.randomUUID();
        ObjectNode indicator = Requests.food().put("code", code);
        indicator.putObject("name").put("sv", name);
        Requests.define(indicator).then().statusCode(201);
        return code;
    }

    @Test
    void aWorkbookIsReadAndFormulasInItAreRefused() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Värden");
            header(sheet);
            row(sheet, 1, 2024);
            sheet.value(1, 2, 39.7);
            row(sheet, 2, 2025);
            sheet.formula(2, 2, "SUM(C2:C2)");
        }

        send(XLSX, file.toByteArray(), "acceptCorrect")
                .statusCode(200)
                .body("recorded", equalTo(1))
                .body("rows[1].code", equalTo("formula"))
                .body("rows[1].row", equalTo(3));
    }

    @Test
    void linesOfJsonAreRowsToo() {
        String lines = "{\"code\": \"" + code + "\", \"period\": \"2024\", \"value\": 0}\n{\"code\": \"" + code
                + "\", \"period\": \"2025\", \"missing\": true}\n";

        send("application/x-ndjson", lines.getBytes(StandardCharsets.UTF_8), "allOrNothing")
                .statusCode(200)
                .body("recorded", equalTo(2));
        given().get(Requests.observation("0880", id, "2024")).then().body("versions[0].value", equalTo(0));
    }

    @Test
    void aDryRunTellsAllAndStoresNothing() {
        String table = "indikator;period;värde\n" + code + ";2024;12\nX;2024;12\n";

        send("kommun-0880", "text/csv", table.getBytes(StandardCharsets.UTF_8), "allOrNothing", "&dryRun=true")
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("recorded", equalTo(1))
                .body("refused", equalTo(1));
        given().get(Requests.observation("0880", id, "2024")).then().statusCode(404);
    }

    @Test
    void theSameFileSentTwiceChangesNothing() {
        byte[] table = ("indikator;period;värde\n" + code + ";2024;12\n").getBytes(StandardCharsets.UTF_8);

        send("text/csv", table, "acceptCorrect").body("recorded", equalTo(1));
        send("text/csv", table, "acceptCorrect").body("recorded", equalTo(0)).body("unchanged", equalTo(1));
    }

    @Test
    void whatIsNoSuchFileIsRefusedAsAWhole() {
        refused(XLSX, "%PDF-1.7 not a workbook".getBytes(StandardCharsets.UTF_8));
        refused("text/csv", new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0});
        refused("text/csv", "hej\n".getBytes(StandardCharsets.UTF_8));
        refused("text/csv", new byte[0]);
        refused("text/csv; charset=klingon", "indikator;värde\nA;1\n".getBytes(StandardCharsets.UTF_8));
        refused("application/json", "{\"mode\": \"acceptCorrect\", \"rows\": 7}".getBytes(StandardCharsets.UTF_8));
        refused("application/x-ndjson", "[1, 2]\n".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void hostileFilesAreRefusedQuicklyAndTheServiceStaysUp() throws IOException {
        refused(XLSX, bomb());
        refused("text/csv", "a".repeat(20_000_000).getBytes(StandardCharsets.UTF_8));
        refused(
                "text/csv",
                ("indikator;värde\n" + code + ";1\n" + ";\n".repeat(1_000_000) + code + ";2\n")
                        .getBytes(StandardCharsets.UTF_8));

        send(
                        "text/csv",
                        ("indikator;år;värde\n" + code + ";2024;1\n").getBytes(StandardCharsets.UTF_8),
                        "acceptCorrect")
                .statusCode(200)
                .body("recorded", equalTo(1));
    }

    /** Some megabytes that would be more than a gigabyte. */
    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            byte[] spaces = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 1_200; i++) {
                zip.write(spaces);
            }
        }
        return file.toByteArray();
    }

    private void refused(String type, byte[] body) {
        send(type, body, "acceptCorrect")
                .statusCode(400)
                .contentType(containsString("application/problem+json"))
                .body("type", endsWith("/invalid-request"))
                .body("errors[0].detailSv.length()", org.hamcrest.Matchers.greaterThan(10));
    }

    private ValidatableResponse send(String type, byte[] body, String mode) {
        return send("kommun-0880", type, body, mode, "");
    }

    private static ValidatableResponse send(String client, String type, byte[] body, String mode, String more) {
        return Requests.sayingNoCharset(client)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", type)
                .body(body)
                .post(Requests.API + "/submissions?mode=" + mode + more)
                .then();
    }

    private static void header(Worksheet sheet) {
        sheet.value(0, 0, "indikator");
        sheet.value(0, 1, "år");
        sheet.value(0, 2, "värde");
    }

    private void row(Worksheet sheet, int row, int year) {
        sheet.value(row, 0, code);
        sheet.value(row, 1, year);
    }
}
