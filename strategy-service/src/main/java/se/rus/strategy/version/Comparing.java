package se.rus.strategy.version;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.rus.platform.store.EventJson;
import se.rus.strategy.adoption.StrategyDocument;
import se.rus.strategy.content.Draft;
import se.rus.strategy.content.Part;
import se.rus.strategy.content.Parts;
import se.rus.strategy.version.VersionComparison.Change;
import se.rus.strategy.version.VersionComparison.ChangedPart;
import se.rus.strategy.version.VersionComparison.NamedPart;

/** Holds two versions of a strategy against each other, part by part: the same id is the same part. */
final class Comparing {
    private static final List<String> PARTS = List.of("goals", "priorities", "governingDocuments", "conflicts");

    private Comparing() {}

    static VersionComparison compare(StrategyDocument from, StrategyDocument to) {
        Map<String, Part> before = byId(from.content());
        Map<String, Part> after = byId(to.content());
        return new VersionComparison(
                from.strategyId(),
                from.number(),
                to.number(),
                changes(itself(from.content()), itself(to.content())),
                only(after, before),
                only(before, after),
                after.values().stream()
                        .filter(part -> before.containsKey(part.id()))
                        .flatMap(part -> changed(before.get(part.id()), part))
                        .toList());
    }

    private static Map<String, Part> byId(Draft content) {
        Map<String, Part> parts = new LinkedHashMap<>();
        Parts.of(content).forEach(part -> parts.put(part.id(), part));
        return parts;
    }

    private static List<NamedPart> only(Map<String, Part> here, Map<String, Part> there) {
        return here.values().stream()
                .filter(part -> !there.containsKey(part.id()))
                .map(part -> new NamedPart(part.kind(), part.id(), part.title(), part.within()))
                .toList();
    }

    private static Stream<ChangedPart> changed(Part before, Part after) {
        List<Change> changes = changes(itself(before), itself(after));
        return changes.isEmpty()
                ? Stream.empty()
                : Stream.of(new ChangedPart(after.kind(), after.id(), after.title(), changes));
    }

    private static List<Change> changes(ObjectNode before, ObjectNode after) {
        TreeSet<String> fields = new TreeSet<>();
        before.fieldNames().forEachRemaining(fields::add);
        after.fieldNames().forEachRemaining(fields::add);
        return fields.stream()
                .filter(field -> !before.path(field).equals(after.path(field)))
                .map(field -> new Change(field, said(before, field), said(after, field)))
                .toList();
    }

    private static JsonNode said(ObjectNode node, String field) {
        return node.hasNonNull(field) ? node.get(field) : null;
    }

    /** Without the parts that stand in it, which are compared on their own. */
    private static ObjectNode itself(Part part) {
        ObjectNode fields = EventJson.MAPPER.valueToTree(part.content());
        fields.remove(part.kind().partFields());
        if (part.within() != null) {
            fields.put("within", part.within());
        }
        return fields;
    }

    private static ObjectNode itself(Draft content) {
        ObjectNode fields = EventJson.MAPPER.valueToTree(content);
        fields.remove(PARTS);
        return fields;
    }
}
