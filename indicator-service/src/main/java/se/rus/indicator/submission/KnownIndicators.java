package se.rus.indicator.submission;

import java.util.Map;
import java.util.Optional;
import se.rus.indicator.definition.DefinitionState;

/**
 * The indicators that the rows of a part may speak of, by what the rows call them: id, code or Swedish name.
 *
 * @param ids by code or name
 */
record KnownIndicators(Map<String, String> ids, Map<String, DefinitionState> definitions) {
    Optional<DefinitionState> called(String name) {
        return Optional.ofNullable(definitions.get(ids.getOrDefault(name, name)));
    }
}
