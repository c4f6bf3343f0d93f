package se.rus.platform.openapi;

import com.github.therapi.runtimejavadoc.BaseJavadoc;
import com.github.therapi.runtimejavadoc.ClassJavadoc;
import com.github.therapi.runtimejavadoc.Comment;
import com.github.therapi.runtimejavadoc.Link;
import com.github.therapi.runtimejavadoc.ParamJavadoc;
import com.github.therapi.runtimejavadoc.RuntimeJavadoc;
import com.github.therapi.runtimejavadoc.SeeAlsoJavadoc;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * What the source says of a class. The compiler has kept it as a resource beside the class, in whichever jar that is.
 *
 * @param whole of the class itself; empty when it says nothing
 * @param parts by the name of the record component, constant, field or method without parameters; those of which nothing
 *     is said are absent
 * @param alike classes that {@code @see} names, as written: what is not said here of a part is said there
 */
record Docstring(Comment whole, Map<String, Comment> parts, List<String> alike) {
    /** The library finds nothing by a class's name and loader, so the class is loaded; it is not initialised. */
    static Docstring of(Class<?> type) {
        ClassJavadoc kept = RuntimeJavadoc.getJavadoc(type);
        Map<String, Comment> parts = new HashMap<>();
        kept.getMethods().stream()
                .filter(method -> method.getParamTypes().isEmpty())
                .forEach(method -> parts.put(property(method.getName()), method.getComment()));
        put(parts, kept.getFields());
        put(parts, kept.getEnumConstants());
        for (ParamJavadoc each : kept.getRecordComponents()) {
            parts.put(each.getName(), each.getComment());
        }
        parts.values().removeIf(each -> each.getElements().isEmpty());
        return new Docstring(kept.getComment(), parts, alike(kept));
    }

    /** {@code isOpen()} tells of {@code open}; a record's other methods have the names of what they tell. */
    private static String property(String method) {
        return method.matches("is[A-Z].*")
                ? method.substring(2, 3).toLowerCase(Locale.ROOT) + method.substring(3)
                : method;
    }

    private static void put(Map<String, Comment> parts, List<? extends BaseJavadoc> of) {
        of.forEach(each -> parts.put(each.getName(), each.getComment()));
    }

    private static List<String> alike(ClassJavadoc kept) {
        return kept.getSeeAlso().stream()
                .map(SeeAlsoJavadoc::getLink)
                .filter(Objects::nonNull)
                .map(Link::getReferencedClassName)
                .toList();
    }

    /** Of one part; empty when nothing is said of it. */
    Comment part(String name) {
        return parts.getOrDefault(name, Comment.createEmpty());
    }

    /** This one, and what the other says of parts that this one is silent about. */
    Docstring or(Docstring other) {
        Map<String, Comment> both = new HashMap<>(other.parts);
        both.putAll(parts);
        return new Docstring(whole, both, alike);
    }
}
