package se.rus.indicator.measures;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.rus.indicator.definition.DefinitionState;
import se.rus.indicator.definition.IndicatorNames.Named;

/**
 * What stands already of a table's measures.
 *
 * @param ids by code
 * @param definitions by id
 * @param names those that have each name
 */
record KnownMeasures(
        Map<String, String> ids, Map<String, DefinitionState> definitions, Map<String, List<Named>> names) {
    Optional<DefinitionState> withCode(String code) {
        return Optional.ofNullable(ids.get(code)).map(definitions::get);
    }

    /** The code of another indicator of that name. */
    Optional<String> otherWithName(String name, String code) {
        return names.getOrDefault(name, List.of()).stream()
                .map(Named::code)
                .filter(other -> !other.equals(code))
                .findFirst();
    }
}
