package se.rus.client;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What breaks a client is found, what does not is let pass; without this the next test would say nothing. */
class BreakingTest {
    private static final String BEFORE = """
            openapi: 3.1.0
            info: {title: Things, version: "1"}
            paths:
              /things:
                get:
                  operationId: listThings
                  parameters:
                    - {name: size, in: query, required: false, schema: {type: string, enum: [small, large]}}
                  responses: {"200": {description: ok, content: {application/json: {schema: {$ref: "#/components/schemas/Thing"}}}}}
                post:
                  operationId: createThing
                  requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/NewThing"}}}}
                  responses: {"201": {description: ok, content: {application/json: {schema: {$ref: "#/components/schemas/Thing"}}}}}
            components:
              schemas:
                Thing: {type: object, required: [name], properties: {name: {type: string}, count: {type: integer}}}
                NewThing: {type: object, required: [title], properties: {title: {type: string}, note: {type: string}}}
            """;

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "a parameter becomes required    | required: false     | required: true               | GET /things",
                "a word is no longer taken       | [small, large]      | [small]                      | GET /things",
                "a field of the answer is gone   | , count: {type: integer} | ''                      | Thing.count",
                "a field of the answer is a text | count: {type: integer} | count: {type: string}     | GET /things, POST /things",
                "a field must be sent            | required: [title]   | required: [title, note]      | POST /things",
                "a field is read as a number     | title: {type: string} | title: {type: number}      | POST /things",
                "an operation moves              | /things:            | /other:                      | GET /things, POST /things",
            })
    void whatBreaksAClientIsFound(String what, String before, String after, String broken) {
        assertThat(BEFORE).contains(before);
        assertThat(String.join(", ", Breaking.between(BEFORE, BEFORE.replace(before, after))))
                .isEqualTo(broken);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "a field is added to the answer | count: {type: integer} | 'count: {type: integer}, more: {type: string}'",
                "a field may be sent            | note: {type: string}   | 'note: {type: string}, more: {type: string}'",
                "a word more is taken           | [small, large]         | '[small, large, huge]'",
            })
    void whatBreaksNobodyIsLetPass(String what, String before, String after) {
        assertThat(BEFORE).contains(before);
        assertThat(Breaking.between(BEFORE, BEFORE.replace(before, after))).isEmpty();
    }

    @Test
    void theSameIsTheSame() {
        assertThat(Breaking.between(BEFORE, BEFORE)).isEmpty();
    }
}
