package se.rus.contracts.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** Reads a reference file whole, or stops the program: half a country is worse than none. */
final class ReferenceFile {

    private ReferenceFile() {}

    /** Rows without the heading; throws IllegalStateException unless there are exactly that many, each complete. */
    static List<List<String>> read(String name, int columns, int rows) {
        var resource = "/reference/" + name;
        try (var in = ReferenceFile.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing from the class path");
            }
            var read = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> row(resource, line, columns))
                    .toList();
            if (read.size() != rows) {
                throw new IllegalStateException(resource + " has " + read.size() + " rows, not " + rows);
            }
            return read;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(resource + " cannot be read", unreadable);
        }
    }

    /** An ordered, immutable map; throws IllegalStateException when a code comes twice. */
    static <T> Collector<T, ?, Map<String, T>> byCode(Function<T, String> code) {
        Supplier<TreeMap<String, T>> ordered = TreeMap::new;
        return Collectors.collectingAndThen(
                Collectors.toMap(
                        code,
                        Function.identity(),
                        (one, other) -> {
                            throw new IllegalStateException(one + " and " + other + " have the same code");
                        },
                        ordered),
                Collections::unmodifiableMap);
    }

    private static List<String> row(String resource, String line, int columns) {
        var cells = List.of(line.split(",", -1));
        if (cells.size() != columns || cells.stream().anyMatch(String::isBlank)) {
            throw new IllegalStateException(resource + " has an incomplete row: " + line);
        }
        return cells;
    }
}
