package se.rus.indicator.definition;

import java.util.Optional;

/**
 * An indicator's definition as it stands.
 *
 * @param definition null when there is none
 * @param version 0 when there is none
 */
public record DefinitionState(Definition definition, long version, boolean retired) {
    public static final DefinitionState NONE = new DefinitionState(null, 0, false);

    boolean exists() {
        return version > 0;
    }

    public Optional<Definition> found() {
        return Optional.ofNullable(definition);
    }
}
