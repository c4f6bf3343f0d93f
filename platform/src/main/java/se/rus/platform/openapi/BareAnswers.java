package se.rus.platform.openapi;

import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.Type;

/** An annotation that names a schema and no media type is lost on the way: what it names is JSON. */
final class BareAnswers implements WholeDocument.Step {
    private final ResourceMethods methods;
    private final SchemaNames names;

    BareAnswers(ResourceMethods methods, SchemaNames names) {
        this.methods = methods;
        this.names = names;
    }

    @Override
    public void complete(OpenAPI document) {
        Operations.of(document)
                .forEach(placed -> methods.of(placed)
                        .ifPresent(method -> placed.operation().getResponses().getAPIResponses().entrySet().stream()
                                .filter(response -> isBare(response.getValue()))
                                .forEach(response -> fill(method, response))));
    }

    private static boolean isBare(APIResponse response) {
        return response.getContent() != null
                && response.getContent().getMediaTypes().isEmpty();
    }

    private void fill(MethodInfo method, Map.Entry<String, APIResponse> response) {
        implementation(method, response.getKey())
                .ifPresent(type -> response.getValue()
                        .getContent()
                        .addMediaType(
                                MediaType.APPLICATION_JSON,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref(names.of(type)))));
    }

    private static Optional<Type> implementation(MethodInfo method, String code) {
        return method.annotations(org.eclipse.microprofile.openapi.annotations.responses.APIResponse.class).stream()
                .filter(each -> code.equals(each.value("responseCode").asString()))
                .flatMap(each -> nested(each, "content"))
                .flatMap(content -> nested(content, "schema"))
                .flatMap(schema -> Stream.ofNullable(schema.value("implementation")))
                .map(AnnotationValue::asClass)
                .findFirst();
    }

    private static Stream<AnnotationInstance> nested(AnnotationInstance annotation, String name) {
        AnnotationValue value = annotation.value(name);
        if (value == null) {
            return Stream.empty();
        }
        return value.kind() == AnnotationValue.Kind.ARRAY
                ? Arrays.stream(value.asNestedArray())
                : Stream.of(value.asNested());
    }
}
