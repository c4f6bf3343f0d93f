package se.rus.platform.openapi;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.examples.Example;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.Type;
import se.rus.platform.http.PageOf;

/**
 * Gives an answer the schema of what its method returns, where the annotation shows only an example: lists and pages
 * above all. What is no JSON is text or bytes.
 */
final class AnswerSchemas implements WholeDocument.Step {
    private final ResourceMethods methods;
    private final SchemaNames names;
    private final RecordSchemas records;

    AnswerSchemas(ResourceMethods methods, SchemaNames names, RecordSchemas records) {
        this.methods = methods;
        this.names = names;
        this.records = records;
    }

    @Override
    public void complete(OpenAPI document) {
        Operations.of(document).forEach(placed -> {
            Stream.ofNullable(placed.operation().getRequestBody())
                    .flatMap(body -> bare(body.getContent()))
                    .filter(body -> isFile(body.getKey()))
                    .forEach(body -> asFile(body.getKey(), body.getValue()));
            placed.operation().getResponses().getAPIResponses().values().stream()
                    .flatMap(answer -> bare(answer.getContent()))
                    .forEach(answer -> give(document, placed, answer.getKey(), answer.getValue()));
        });
    }

    private static Stream<Map.Entry<String, MediaType>> bare(Content content) {
        return content == null
                ? Stream.empty()
                : content.getMediaTypes().entrySet().stream()
                        .filter(each -> each.getValue().getSchema() == null);
    }

    private void give(OpenAPI document, Operations.Placed placed, String mediaType, MediaType content) {
        if (isFile(mediaType)) {
            content.setSchema(file(mediaType));
            return;
        }
        methods.of(placed)
                .map(method -> unwrapped(method.returnType()))
                .flatMap(type -> schema(document.getComponents(), type))
                .ifPresent(content::setSchema);
    }

    /** An example of several lines of JSON has been read as the first of them: better none. */
    private static void asFile(String mediaType, MediaType content) {
        content.setSchema(file(mediaType));
        Map<String, Example> examples = content.getExamples();
        if (examples != null && !examples.values().stream().allMatch(each -> each.getValue() instanceof String)) {
            content.setExamples(null);
        }
    }

    private static boolean isFile(String mediaType) {
        return !mediaType.contains("json") || mediaType.contains("ndjson");
    }

    private static Schema file(String mediaType) {
        Schema text = OASFactory.createSchema().addType(Schema.SchemaType.STRING);
        return mediaType.startsWith("text/") || mediaType.contains("ndjson") ? text : text.format("binary");
    }

    private Optional<Schema> schema(Components components, Type type) {
        if (type.name().toString().equals(Response.class.getName())) {
            return Optional.empty();
        }
        if (isA(type, PageOf.class)) {
            return schema(components, argument(type)).map(item -> page(components, argument(type), item));
        }
        return records.of(components, type);
    }

    private Schema page(Components components, Type item, Schema items) {
        String name = names.of(item) + "Page";
        components.addSchema(name, Pages.of(array(items)));
        return reference(name);
    }

    private static Schema array(Schema items) {
        return OASFactory.createSchema().addType(Schema.SchemaType.ARRAY).items(items);
    }

    private static Schema reference(String name) {
        return OASFactory.createSchema().ref(name);
    }

    private static Type unwrapped(Type type) {
        return isA(type, Uni.class) ? argument(type) : type;
    }

    private static boolean isA(Type type, Class<?> sought) {
        return type.kind() == Type.Kind.PARAMETERIZED_TYPE
                && type.name().toString().equals(sought.getName());
    }

    private static Type argument(Type type) {
        return type.asParameterizedType().arguments().getFirst();
    }
}
