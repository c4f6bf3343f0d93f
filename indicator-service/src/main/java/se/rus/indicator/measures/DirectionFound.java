package se.rus.indicator.measures;

import se.rus.contracts.indicator.DesiredDirection;

/**
 * Where a measure's value should go, and how that is known.
 *
 * @param path the numbers that it was read off, as {@code 39.7 → 43.5 → 44}; null when the table says it in words
 */
record DirectionFound(DesiredDirection desired, String path) {
    boolean isDerived() {
        return path != null;
    }

    /** For people, Swedish as names of indicators are; null when the table says it in words. */
    String motivation() {
        return path == null ? null : "Avläst ur tabellens tal: " + path.replace('.', ',') + ".";
    }
}
