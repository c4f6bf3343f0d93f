package se.rus.indicator.submission;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.rus.indicator.definition.DefinitionState;

/**
 * The indicators that the rows of a part may speak of, by what the rows call them: id, code or Swedish name.
 *
 * @param ids by code or name
 * @param several codes of those that share a name, by that name
 */
record KnownIndicators(
        Map<String, String> ids, Map<String, List<String>> several, Map<String, DefinitionState> definitions) {
    Optional<DefinitionState> called(String name) {
        return Optional.ofNullable(definitions.get(ids.getOrDefault(name, name)));
    }

    /** Codes of the indicators of that name, when it is not one's alone. Empty otherwise. */
    List<String> sharing(String name) {
        return several.getOrDefault(name, List.of());
    }
}
