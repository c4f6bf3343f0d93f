package se.rus.strategy.report;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.rus.platform.store.EventJson;
import se.rus.strategy.contribution.Requests;
import se.rus.strategy.report.file.ReportPdf;
import se.rus.strategy.report.file.ReportSheets;
import se.rus.strategy.report.page.Medium;
import se.rus.strategy.report.page.ReportPage;

/** A report that was made over HTTP, and all its forms as they were read. */
record MadeReport(String path, ObjectNode material) {

    /** @param with what the kind asks for, and the day */
    static MadeReport of(String strategyId, String with, LocalDate asOf) {
        Response made = Requests.as("region-0008")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"strategyId\": \"" + strategyId + "\", \"year\": 2026, \"asOf\": \"" + asOf + "\"" + with
                        + "}")
                .post("/strategy/v1/reports");
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
        String path = made.header("Location");
        return new MadeReport(path, Requests.json(given().get(path).asString()));
    }

    /** What it was made from, as if it had been made when the other one was. */
    ReportMaterial as(MadeReport other) {
        try {
            ObjectNode moved = material.deepCopy();
            List.of("reportId", "number", "madeAt").forEach(each -> moved.set(each, other.material.get(each)));
            return EventJson.MAPPER.treeToValue(moved, ReportMaterial.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bytes of a form. */
    byte[] read(String format, Language language) {
        return given().get(path + "?format=" + format + "&lang=" + language.tag())
                .asByteArray();
    }

    /** The figures of the goals of a national area, without the number of the report. */
    Object figures(String area) {
        return given().get(path + "/figures?area=" + area).jsonPath().get("tables");
    }

    /** Holds the forms of this one, as if made when the other was, against what the other's readers got. */
    void assertIs(MadeReport other) {
        ReportMaterial moved = as(other);
        assertThat(moved).isEqualTo(other.as(other));
        assertThat(other.read("pdf", Language.SWEDISH)).isEqualTo(ReportPdf.of(moved, Language.SWEDISH));
        for (Language language : Language.values()) {
            assertThat(new String(other.read("html", language), StandardCharsets.UTF_8))
                    .isEqualTo(ReportPage.of(moved, language, Medium.SCREEN));
            assertThat(other.read("xlsx", language)).isEqualTo(ReportSheets.of(moved, language));
        }
    }
}
