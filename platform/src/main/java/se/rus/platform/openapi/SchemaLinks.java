package se.rus.platform.openapi;

import com.github.therapi.runtimejavadoc.Link;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * What a reader of the document calls a class, a part of it or a word of an enumeration that a docstring links to. Empty
 * for what the document does not have.
 *
 * @param schemas by their names in the document
 * @param names of the schema of a class, which is named as the docstring writes it
 * @param constants of an enumeration, in the order of the schema's words, by the name of the schema
 */
record SchemaLinks(
        Map<String, Schema> schemas, Function<String, Optional<String>> names, Map<String, List<String>> constants)
        implements Function<Link, String> {
    @Override
    public String apply(Link link) {
        String of = String.valueOf(link.getReferencedClassName());
        String member = link.getReferencedMemberName();
        if (!link.getLabel().equals(of) && !link.getLabel().contains("#")) {
            return link.getLabel();
        }
        return names.apply(of)
                .map(name -> member == null ? name : part(name, member))
                .orElse("");
    }

    private String part(String name, String member) {
        Schema schema = schemas.get(name);
        if (schema.getProperties() != null && schema.getProperties().containsKey(member)) {
            return name + "." + member;
        }
        int place = constants.getOrDefault(name, List.of()).indexOf(member);
        return place < 0 ? "" : String.valueOf(schema.getEnumeration().get(place));
    }
}
