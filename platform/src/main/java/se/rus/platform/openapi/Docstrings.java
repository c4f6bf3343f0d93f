package se.rus.platform.openapi;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/**
 * Finds docstrings, together with those they point at: a request and its answer have many parts in common, which are
 * described in one of them; the other names it with {@code @see}.
 */
final class Docstrings {
    /** Asking the index for a name that no class has would make it look for one, and warn. */
    private final Map<String, ClassInfo> known = new TreeMap<>();

    Docstrings(IndexView index) {
        index.getKnownClasses().forEach(each -> known.put(each.name().toString(), each));
    }

    Docstring of(ClassInfo declared) {
        return of(declared, new HashSet<>());
    }

    private Docstring of(ClassInfo declared, Set<DotName> before) {
        before.add(declared.name());
        Docstring said = Docstring.of(loaded(declared));
        for (String name : said.alike()) {
            Optional<ClassInfo> other = found(declared, name).filter(each -> !before.contains(each.name()));
            if (other.isPresent()) {
                said = said.or(of(other.get(), before));
            }
        }
        return said;
    }

    /** As the compiler would find it, but for imports: such a class is found when no other is called so. */
    Optional<ClassInfo> found(ClassInfo from, String written) {
        String name = written.replace('.', '$');
        return Stream.of(from.name() + "$" + name, from.name().packagePrefix() + "." + name, written)
                .map(known::get)
                .filter(each -> each != null)
                .findFirst()
                .or(() -> onlyOne(name));
    }

    private Optional<ClassInfo> onlyOne(String name) {
        List<ClassInfo> called = known.entrySet().stream()
                .filter(each ->
                        each.getKey().endsWith("." + name) || each.getKey().endsWith("$" + name))
                .map(Map.Entry::getValue)
                .toList();
        return called.size() == 1 ? Optional.of(called.getFirst()) : Optional.empty();
    }

    private static Class<?> loaded(ClassInfo declared) {
        try {
            return Class.forName(
                    declared.name().toString(), false, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("The index has a class that is not there", e);
        }
    }
}
