package se.rus.platform.openapi;

import com.github.therapi.runtimejavadoc.Comment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;

/**
 * Says what each schema and each property means, in the words of the docstring of the class behind it, so that nobody
 * writes them twice. What an annotation says goes before.
 */
final class SchemaWords implements WholeDocument.Step {
    private final SchemaClasses classes;
    private final Docstrings docstrings;

    SchemaWords(SchemaClasses classes, Docstrings docstrings) {
        this.classes = classes;
        this.docstrings = docstrings;
    }

    @Override
    public void complete(OpenAPI document) {
        Map<String, Schema> schemas = document.getComponents().getSchemas();
        Map<String, ClassInfo> declared = new HashMap<>();
        Map<DotName, String> names = new HashMap<>();
        Map<String, List<String>> constants = new HashMap<>();
        schemas.forEach((name, schema) -> classes.of(name, schema).ifPresent(each -> {
            declared.put(name, each);
            names.put(each.name(), name);
            constants(each, schema).ifPresent(all -> constants.put(name, all));
        }));
        declared.forEach((name, each) -> {
            SchemaLinks links = new SchemaLinks(
                    schemas,
                    written ->
                            docstrings.found(each, written).map(ClassInfo::name).map(names::get),
                    constants);
            Docstring docstring = docstrings.of(each);
            describe(schemas.get(name), docstring, links);
            describeWords(schemas.get(name), constants.getOrDefault(name, List.of()), docstring, links);
        });
    }

    /** In the order of the words on the wire; empty when something else than the constants is told of. */
    private static Optional<List<String>> constants(ClassInfo declared, Schema schema) {
        List<String> all =
                declared.enumConstants().stream().map(FieldInfo::name).toList();
        return declared.isEnum()
                        && schema.getEnumeration() != null
                        && schema.getEnumeration().size() == all.size()
                ? Optional.of(all)
                : Optional.empty();
    }

    private static void describe(Schema schema, Docstring docstring, SchemaLinks links) {
        say(schema, docstring.whole(), links, schema::setDescription);
        if (schema.getProperties() != null) {
            schema.getProperties()
                    .forEach((name, property) -> say(property, docstring.part(name), links, property::setDescription));
        }
    }

    private static void say(Schema of, Comment comment, SchemaLinks links, Consumer<String> where) {
        String words = PlainWords.of(comment, links);
        if (of.getDescription() == null && !words.isEmpty()) {
            where.accept(words);
        }
    }

    /** A word of an enumeration has no place of its own for what it means. */
    private static void describeWords(
            Schema enumeration, List<String> constants, Docstring docstring, SchemaLinks links) {
        for (int place = 0; place < constants.size(); place++) {
            String words = PlainWords.of(docstring.part(constants.get(place)), links);
            if (!words.isEmpty()) {
                String before = enumeration.getDescription() == null ? "" : enumeration.getDescription() + "\n\n";
                enumeration.setDescription(
                        before + "- `" + enumeration.getEnumeration().get(place) + "`: " + words);
            }
        }
    }
}
