package se.rus.platform.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.therapi.runtimejavadoc.Comment;
import com.github.therapi.runtimejavadoc.CommentText;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.Index;
import org.junit.jupiter.api.Test;
import se.rus.platform.decision.Rejection;
import se.rus.platform.http.ApiInfo;

/** The docstrings are those that the compiler kept of the platform's own classes. */
class SchemaWordsTest {
    record Things(Kind kind) {
        enum Kind {
            TOO_EARLY,
            IN_TIME
        }

        record Thing(String name, Kind kind) {}
    }

    record Events() {
        enum Kind {
            CREATED,
            REMOVED
        }

        record Thing(String name, long sequence, String by) {}
    }

    @Test
    void aRecordsWordsBecomeThoseOfItsSchema() throws IOException {
        Schema schema = described("ApiInfo", properties("apiName", "apiVersion"));
        assertThat(schema.getDescription()).startsWith("What the national REST API profile");
        assertThat(schema.getProperties().get("apiName").getDescription()).isEqualTo("what the API is called");
    }

    @Test
    void whatAnAnnotationSaysStays() throws IOException {
        Schema given = properties("apiName", "apiVersion").description("As annotated");
        given.getProperties().get("apiName").setDescription("As annotated, too");
        Schema schema = described("ApiInfo", given);
        assertThat(schema.getDescription()).isEqualTo("As annotated");
        assertThat(schema.getProperties().get("apiName").getDescription()).isEqualTo("As annotated, too");
        assertThat(schema.getProperties().get("apiVersion").getDescription()).startsWith("its version");
    }

    @Test
    void eachWordOfAnEnumerationIsExplained() throws IOException {
        Schema schema = described("Kind", OASFactory.createSchema().enumeration(List.of("rule", "state", "notFound")));
        assertThat(schema.getDescription()).contains("\n\n- `rule`: ", "\n\n- `state`: ", "\n\n- `notFound`: ");
    }

    @Test
    void aSchemaThatNoClassStandsBehindIsLeftAsItIs() throws IOException {
        assertThat(described("ThingPage", properties("items")).getDescription()).isNull();
    }

    @Test
    void ofTwoClassesOfOneNameTheOneWithTheSamePartsIsMeant() throws IOException {
        Index index =
                Index.of(Things.class, Things.Kind.class, Things.Thing.class, Events.Kind.class, Events.Thing.class);
        SchemaClasses classes = new SchemaClasses(index, new SchemaNames(index));
        assertThat(classes.of("Thing", properties("name", "kind"))).hasValueSatisfying(is(Things.Thing.class));
        assertThat(classes.of("Thing", properties("name", "by"))).hasValueSatisfying(is(Events.Thing.class));
        assertThat(classes.of("Kind", OASFactory.createSchema().enumeration(List.of("tooEarly", "inTime"))))
                .hasValueSatisfying(is(Things.Kind.class));
        assertThat(classes.of("Kind", OASFactory.createSchema().enumeration(List.of("created", "removed"))))
                .hasValueSatisfying(is(Events.Kind.class));
    }

    @Test
    void whatIsNotSaidHereIsSaidThere() {
        Docstring here = new Docstring(words("A new thing."), Map.of("name", words("the new name")), List.of());
        Docstring there = new Docstring(
                words("A thing."), Map.of("name", words("the name"), "size", words("in metres")), List.of());
        Docstring both = here.or(there);
        assertThat(text(both.whole())).isEqualTo("A new thing.");
        assertThat(text(both.part("name"))).isEqualTo("the new name");
        assertThat(text(both.part("size"))).isEqualTo("in metres");
        assertThat(text(both.part("colour"))).isEmpty();
    }

    private static Consumer<ClassInfo> is(Class<?> expected) {
        return found -> assertThat(found.name().toString()).isEqualTo(expected.getName());
    }

    private static Comment words(String text) {
        return new Comment(List.of(new CommentText(text)));
    }

    private static String text(Comment comment) {
        return PlainWords.of(comment, link -> "");
    }

    private static Schema properties(String... names) {
        Schema schema = OASFactory.createSchema();
        for (String name : names) {
            schema.addProperty(name, OASFactory.createSchema());
        }
        return schema;
    }

    private static Schema described(String name, Schema schema) throws IOException {
        Index index = Index.of(ApiInfo.class, Rejection.Kind.class, Things.Thing.class);
        OpenAPI document = OASFactory.createOpenAPI()
                .components(OASFactory.createComponents().addSchema(name, schema));
        new SchemaWords(new SchemaClasses(index, new SchemaNames(index)), new Docstrings(index)).complete(document);
        return document.getComponents().getSchemas().get(name);
    }
}
