package se.rus.indicator;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.rus.platform.testing.RealStack;

/** Tables of measures as files: workbooks, the same one from many, and what is none. */
@QuarkusTest
@WithTestResource(RealStack.class)
class MeasureFilesTest {
    private static final String HEADER = "Mål;Mått;Basvärde;Basår;Enhet;Mål 2026;Mål 2027\n";

    /** Names of their own, so that no other test's indicator has them. */
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aWorkbookIsReadAsACsvFileIs() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "test", "1.0")) {
            workbook.newWorksheet("Försättsblad").value(0, 0, "Hållbarhetsplan");
            Worksheet sheet = workbook.newWorksheet("Mått");
            List<String> header = List.of("Mått", "Kod", "Enhet", "Basvärde", "Basår", "Mål 2026");
            for (int i = 0; i < header.size(); i++) {
                sheet.value(0, i, header.get(i));
            }
            sheet.value(1, 0, "Ett " + mark);
            sheet.value(1, 1, "X-" + mark);
            sheet.value(1, 2, "%");
            sheet.value(1, 3, 39.7);
            sheet.value(1, 4, 2020);
            sheet.value(1, 5, 0.435);
            sheet.style(1, 5).format("0.0%").set();
            sheet.value(2, 0, "Två " + mark);
            sheet.value(2, 2, "st");
            sheet.formula(2, 5, "SUM(A1:A2)");
        }

        SentMeasures.send("region-0008", SentMeasures.XLSX, file.toByteArray(), "mode=acceptCorrect")
                .statusCode(200)
                .body("rows[0].indicator", equalTo("X-" + mark))
                .body("rows[0].directionReadOff", equalTo("39.7 → 43.5"))
                .body("rows[1].code", equalTo("formula"))
                .body("rows[1].column", equalTo("Mål 2026"));
    }

    @Test
    void ofManyWhoSendTheSameTableOneDefinesAndTheOthersFindItDone() {
        String table = HEADER + ";Ett " + mark + ";1;2020;st;2;3\n;Två " + mark + ";1;2020;st;2;3\n";
        List<Integer> created = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> SentMeasures.send("region-0008", table, "mode=acceptCorrect")
                                .statusCode(200)
                                .extract()
                                .<Integer>path("created")))
                .limit(6)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(created).containsExactlyInAnyOrder(2, 0, 0, 0, 0, 0);
    }

    @Test
    void theSameRequestAgainIsAnsweredTheSame() {
        String key = UUID.randomUUID().toString();
        byte[] table = (HEADER + ";Ett " + mark + ";1;2020;st;2;3\n").getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 2; i++) {
            SentMeasures.send(key, "region-0008", "text/csv", table, "mode=acceptCorrect")
                    .statusCode(200)
                    .body("created", equalTo(1));
        }
        SentMeasures.send(
                        key,
                        "region-0008",
                        "text/csv",
                        "Mått;Enhet;Mål 2026\nx;st;Ökning".getBytes(StandardCharsets.UTF_8),
                        "mode=acceptCorrect")
                .statusCode(422)
                .body("type", endsWith("/idempotency-key-reused"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dryRun=true",
                "mode=some",
                "mode=acceptCorrect&actor=9999",
                "mode=acceptCorrect&goal=a:b",
                "mode=acceptCorrect&strategy=s&goal=a",
                "mode=acceptCorrect&strategy=s&goal=a:b&goal=A:c",
                "mode=acceptCorrect&periodType=week",
                "mode=acceptCorrect&scope=world"
            })
    void anAddressThatCannotBeMeantIsABadRequest(String query) {
        SentMeasures.send("region-0008", HEADER + ";Ett " + mark + ";1;2020;st;2;3\n", query)
                .statusCode(400)
                .body("errors[0].pointer", containsString("?"));
    }

    @Test
    void whatIsNoTableOfMeasuresIsRefusedAsAWhole() {
        refused("text/csv", "Namn;Enhet\nA;st\n".getBytes(StandardCharsets.UTF_8), "unknown-header");
        refused("text/csv", "Mått;Mål 2026\nA;1\n".getBytes(StandardCharsets.UTF_8), "missing-column");
        refused("text/csv", new byte[0], "empty-file");
        refused("text/csv; charset=klingon", HEADER.getBytes(StandardCharsets.UTF_8), "unknown-charset");
        refused(SentMeasures.XLSX, "%PDF-1.7 no workbook".getBytes(StandardCharsets.UTF_8), "not-the-format");
        refused("text/csv", "a".repeat(5_000_000).getBytes(StandardCharsets.UTF_8), "line-too-long");
    }

    @Test
    void onlyACoordinatorDefines() {
        byte[] table = (HEADER + ";Ett " + mark + ";1;2020;st;2;3\n").getBytes(StandardCharsets.UTF_8);
        SentMeasures.send("kommun-0880", "text/csv", table, "mode=acceptCorrect")
                .statusCode(403);
        given().header("Content-Type", "text/csv")
                .body(table)
                .post(Requests.API + "/measures?mode=acceptCorrect")
                .then()
                .statusCode(401);
    }

    private static void refused(String type, byte[] body, String code) {
        SentMeasures.send("region-0008", type, body, "mode=acceptCorrect")
                .statusCode(400)
                .body("errors.code", contains(code))
                .body("errors[0].detailSv.length()", greaterThan(10));
    }
}
