package se.rus.platform.openapi;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jboss.jandex.Type;

/**
 * The schema of a plain record that only an example has shown: of texts, numbers, lists and other such records. A class
 * of another kind must be named by an annotation; there is a test for each service that tells which ones are not.
 */
final class RecordSchemas {
    private final IndexView index;
    private final SchemaNames names;

    RecordSchemas(IndexView index, SchemaNames names) {
        this.index = index;
        this.names = names;
    }

    /** Refers to the component of that type and adds it when it is missing; empty when nothing is known of it. */
    Optional<Schema> of(Components components, Type type) {
        if (type.name().toString().equals(List.class.getName())) {
            return of(components, type.asParameterizedType().arguments().getFirst())
                    .map(items -> OASFactory.createSchema()
                            .addType(Schema.SchemaType.ARRAY)
                            .items(items));
        }
        return plain(type).or(() -> component(components, type));
    }

    private static Optional<Schema> plain(Type type) {
        Schema schema = OASFactory.createSchema();
        return switch (type.name().toString()) {
            case "java.lang.String" -> Optional.of(schema.addType(Schema.SchemaType.STRING));
            case "boolean", "java.lang.Boolean" -> Optional.of(schema.addType(Schema.SchemaType.BOOLEAN));
            case "int", "java.lang.Integer" ->
                Optional.of(schema.addType(Schema.SchemaType.INTEGER).format("int32"));
            case "long", "java.lang.Long" ->
                Optional.of(schema.addType(Schema.SchemaType.INTEGER).format("int64"));
            default -> Optional.empty();
        };
    }

    private Optional<Schema> component(Components components, Type type) {
        String name = names.of(type);
        if (components.getSchemas().containsKey(name)) {
            return Optional.of(OASFactory.createSchema().ref(name));
        }
        ClassInfo declared = index.getClassByName(type.name());
        if (declared == null || !declared.isRecord()) {
            return Optional.empty();
        }
        Schema schema = OASFactory.createSchema().addType(Schema.SchemaType.OBJECT);
        components.addSchema(name, schema);
        for (RecordComponentInfo each : declared.recordComponentsInDeclarationOrder()) {
            of(components, each.type()).ifPresent(part -> schema.addProperty(each.name(), part));
        }
        return Optional.of(OASFactory.createSchema().ref(name));
    }
}
