package se.rus.contracts.reference;

/**
 * A county (län).
 *
 * @param code two digits, for example "08"
 * @param name as Statistics Sweden has it, for example "Kalmar län"
 */
public record County(String code, String name) {}
