package se.rus.platform.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.rus.platform.testing.RealStack;
import se.rus.platform.testing.Tokens;

/** What no honest client sends: never a 500, never a guess, and the field is named. */
@QuarkusTest
@TestProfile(PlatformProfile.class)
@QuarkusTestResource(value = RealStack.class, restrictToAnnotatedClass = true)
class HostileRequestsTest {
    private static final String ECHOES = "/things/v1/echoes";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'value': 1e-50000}                | /value     | wrong-type",
                "{'value': -1e999999999}            | /value     | wrong-type",
                "{'value': -1e99999999999}          | /value     | invalid",
                "{'value': 123456789012345678901}   | /value     | wrong-type",
                "{'value': 1001}                    | /value     | too-large",
                "{'value': '12'}                    | /value     | wrong-type",
                "{'value': 'NaN'}                   | /value     | wrong-type",
                "{'value': ''}                      | /value     | wrong-type",
                "{'value': true}                    | /value     | wrong-type",
                "{'exact': 1.234}                   | /exact     | too-many-digits",
                "{'whole': 99999999999999999999}    | /whole     | out-of-range",
                "{'whole': 1.0}                     | /whole     | wrong-type",
                "{'at': 12345}                      | /at        | wrong-type",
                "{'at': '12345'}                    | /at        | wrong-type",
                "{'at': '2026-01-01'}               | /at        | wrong-type",
                "{'at': '+99999-01-01T00:00:00Z'}   | /at        | wrong-type",
                "{'day': [2026, 1, 1]}              | /day       | wrong-type",
                "{'day': '2026-02-30'}              | /day       | wrong-type",
                "{'day': '2026-01-01T10:00:00Z'}    | /day       | wrong-type",
                "{'text': 'a\\u0000b'}              | /text      | wrong-type",
                "{'text': 'half \\ud800'}           | /text      | wrong-type",
                "{'numbers': [1, null]}             | /numbers/1 | required",
                "{'numbers': [1, 2, 3, 4]}          | /numbers   | wrong-size",
                "{'named': {'a/b': true}}           | /named/a~1b | wrong-type",
                "{'a/b~c': 1}                       | /a~1b~0c   | unknown-field",
                "{'inner': [{}, {'inner': [{'value': 5000}]}]} | /inner/1/inner/0/value | too-large",
            })
    void aValueThatIsNotOneIsNamed(String body, String pointer, String code) {
        refused(json(body), 400, "invalid-request")
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "null"})
    void aMissingBodyIsTheFieldThatIsMissing(String body) {
        refused(json(body), 400, "invalid-request")
                .body("errors[0].pointer", equalTo(""))
                .body("errors[0].code", equalTo("required"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'value': 012}",
                "{'value': +1}",
                "{'value': .5}",
                "{'value': 0x10}",
                "{'value': 1,5}",
                "{'value': 1} trailing",
                "{'value': 1} {}",
                "{'value': 1, 'value': 2}",
            })
    void whatIsNotJsonIsToldWithItsPlace(String body) {
        refused(json(body), 400, "malformed-json").body("detail", containsString("column"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7b22ff223a317d", "0000007b000102", "0000007b7f01020304050607", "0000000000000000"})
    void bytesThatAreNoTextAreRefused(String hex) {
        refused(bytes(HexFormat.of().parseHex(hex)), 400, "malformed-json");
    }

    @Test
    void numbersOfAThousandDigitsAndDeepNestingAreRefused() {
        refused(json("{'value': 1" + "0".repeat(1100) + "}"), 400, "invalid-request")
                .body("errors[0].code", equalTo("too-long"));
        refused(json("{'inner': " + "[".repeat(2000)), 400, "invalid-request");
        refused(json("[".repeat(2000)), 400, "invalid-request");
    }

    @Test
    void goodValuesAreKeptAsTheyAre() {
        json("{'value': 1e2, 'exact': 1.50, 'whole': -7, 'text': 'Mörbylånga', 'at': '2026-01-01T10:00:00.5+01:00',"
                        + " 'day': '2024-02-29'}")
                .statusCode(200)
                .header("X-Content-Type-Options", "nosniff")
                .body(equalTo(("{'value':100,'exact':1.50,'whole':-7,'text':'Mörbylånga',"
                                + "'at':'2026-01-01T09:00:00.500Z','day':'2024-02-29'}")
                        .replace('\'', '"')));
    }

    @ParameterizedTest
    @CsvSource({
        "/things/v1/echoes/1?year=abc, ?year",
        "/things/v1/things?page=abc, ?page",
        "/things/v1/things?page=99999999999, ?page",
        "/things/v1/things?page=0, ?page",
        "/things/v1/things?page=2147483647&limit=200, ?page",
        "/things/v1/things?limit=201, ?limit",
    })
    void aQueryParameterThatIsNotOneIsNamed(String address, String pointer) {
        refused(given().get(address).then(), 400, "invalid-request").body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void addressesAndHeadersThatNobodyCouldReadAreRefused() {
        refused(given().get(ECHOES + "/abc").then(), 404, "not-found");
        refused(given().urlEncodingEnabled(false).get(ECHOES + "/%00").then(), 400, "invalid-request");
        refused(given().header("Accept", "nonsense").get(ECHOES + "/1").then(), 406, "not-acceptable");
        refused(
                given().header("Content-Type", "nonsense")
                        .body("{}".getBytes(StandardCharsets.UTF_8))
                        .post(ECHOES)
                        .then(),
                415,
                "unsupported-media-type");
        refused(given().request("PATCH", "/things/v1/things").then(), 405, "method-not-allowed");
    }

    @Test
    void aRefusalTellsWhomTheTokenIsForAndWhatIsNeeded() {
        refused(as("kommun-0880").put("/things/v1/things/of/0881").then(), 403, "forbidden")
                .body("detail", containsString("0880"))
                .body("detail", containsString("report-for-actor"));
        refused(as("kommun-0880").put("/things/v1/things/x").then(), 403, "forbidden")
                .body("detailSv", containsString("coordinator"));
        refused(as("auditor").put("/things/v1/things/of/0881").then(), 403, "forbidden");
    }

    static Stream<Object> organisationsThatAreNone() {
        return Stream.of("", "088O", "00880", "*", List.of("0880"), List.of("0880", "0881"), 880, true, Map.of("a", 1));
    }

    @ParameterizedTest
    @MethodSource("organisationsThatAreNone")
    void aTokenForNoOrganisationMayReportForNone(Object actor) {
        String token = Tokens.withActor("kommun-0880", actor);
        refused(
                given().header("Authorization", "Bearer " + token)
                        .put("/things/v1/things/of/0880")
                        .then(),
                403,
                "forbidden");
    }

    @Test
    void anOpenReadKnowsItsCallerWhenThereIsOne() {
        given().get(ECHOES + "/caller").then().statusCode(200).body(equalTo("nobody"));
        as("kommun-0880").get(ECHOES + "/caller").then().statusCode(200).body(equalTo("0880"));
        String expired = Tokens.expired("kommun-0880");
        refused(
                given().header("Authorization", "Bearer " + expired)
                        .get(ECHOES + "/caller")
                        .then(),
                401,
                "unauthenticated");
    }

    @Test
    void aDatabaseThatIsAwayIsToldAsSuch() {
        refused(given().get(ECHOES + "/away").then(), 503, "unavailable")
                .header("Retry-After", equalTo("2"))
                .body(not(containsString("secret")));
    }

    @Test
    void aBodyWithoutALengthIsCounted() throws IOException {
        String chunk = "4000\r\n" + " ".repeat(0x4000) + "\r\n";
        List<String> answer = raw("Transfer-Encoding: chunked\r\n\r\n" + "1\r\n{\r\n" + chunk + "1\r\n}\r\n0\r\n\r\n");
        assertThat(answer.getFirst()).contains("413");
        assertThat(answer).anyMatch(line -> line.contains("body-too-large"));
    }

    @Test
    void anAbsurdLengthIsRefusedBeforeTheBodyComes() throws IOException {
        List<String> answer = raw("Content-Length: 99999999999\r\n\r\n{");
        assertThat(answer.getFirst()).contains("413");
        assertThat(answer).anyMatch(line -> line.contains("body-too-large"));
    }

    /** The answer's lines up to the problem itself, which is its last. */
    private static List<String> raw(String rest) throws IOException {
        String head = "POST " + ECHOES + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n";
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write((head + rest).getBytes(StandardCharsets.US_ASCII));
            BufferedReader answer =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            List<String> lines = new ArrayList<>();
            int length = 0;
            for (String line = answer.readLine(); line != null && !line.isEmpty(); line = answer.readLine()) {
                lines.add(line);
                if (line.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                    length = Integer.parseInt(line.substring(15).strip());
                }
            }
            StringBuilder body = new StringBuilder();
            while (body.toString().getBytes(StandardCharsets.UTF_8).length < length) {
                body.append((char) answer.read());
            }
            lines.add(body.toString());
            return lines;
        }
    }

    /** Single quotes for double ones, to be readable. */
    private static ValidatableResponse json(String body) {
        return bytes(body.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    private static ValidatableResponse bytes(byte[] body) {
        return given().config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .contentType("application/json")
                .body(body)
                .post(ECHOES)
                .then();
    }

    private static RequestSpecification as(String client) {
        return given().header("Authorization", "Bearer " + Tokens.of(client));
    }

    private static ValidatableResponse refused(ValidatableResponse response, int status, String type) {
        return response.statusCode(status)
                .contentType("application/problem+json")
                .body("type", endsWith("/" + type));
    }
}
