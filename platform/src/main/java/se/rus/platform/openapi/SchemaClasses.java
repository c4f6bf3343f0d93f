package se.rus.platform.openapi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.Type;

/**
 * Which class a schema was made from. The schema tells only a name, and a service has several classes of one name (a
 * document and the event stored for it); the one that has the schema's properties, or its words, is meant.
 */
final class SchemaClasses {
    private final Map<String, List<ClassInfo>> byName = new HashMap<>();

    SchemaClasses(IndexView index, SchemaNames names) {
        index.getKnownClasses().stream()
                .sorted(Comparator.comparing(ClassInfo::name))
                .forEach(each -> byName.computeIfAbsent(
                                names.of(Type.create(each.name(), Type.Kind.CLASS)), name -> new ArrayList<>())
                        .add(each));
    }

    /** Empty for one that no class stands behind, as a page of a list. */
    Optional<ClassInfo> of(String name, Schema schema) {
        Set<String> sought = parts(schema);
        return byName.getOrDefault(name, List.of()).stream()
                .min(Comparator.<ClassInfo>comparingLong(each -> missing(parts(each), sought))
                        .thenComparingInt(each -> each.fields().size()));
    }

    /** Properties of a class, words of an enumeration. */
    private static Set<String> parts(Schema schema) {
        Stream<?> parts = schema.getEnumeration() != null
                ? schema.getEnumeration().stream()
                : schema.getProperties() == null ? Stream.empty() : schema.getProperties().keySet().stream();
        return parts.map(each -> plain(String.valueOf(each))).collect(Collectors.toSet());
    }

    private static Set<String> parts(ClassInfo of) {
        return Stream.concat(
                        of.fields().stream().map(FieldInfo::name),
                        of.methods().stream().map(MethodInfo::name))
                .map(SchemaClasses::plain)
                .collect(Collectors.toSet());
    }

    /** {@code tooEarly} on the wire is TOO_EARLY in Java. */
    private static String plain(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }

    private static long missing(Set<String> there, Set<String> sought) {
        return sought.stream().filter(part -> !there.contains(part)).count();
    }
}
