package se.rus.indicator.comparison;

import se.rus.contracts.value.BilingualText;

/**
 * A group that an actor may be compared with.
 *
 * @param id as in {@code ?group=}
 * @param name what it is called
 * @param kind what sort of group it is
 * @param members how many; left out where it depends on the actor
 */
public record GroupDocument(String id, BilingualText name, GroupKind kind, Integer members) {
    static GroupDocument of(ComparisonGroup group, Integer members) {
        return new GroupDocument(group.id(), group.name(), group.kind(), members);
    }

    static GroupDocument of(ComparisonGroup group) {
        return of(group, group.members().size());
    }
}
