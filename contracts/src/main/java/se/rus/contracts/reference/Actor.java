package se.rus.contracts.reference;

/**
 * A municipality or a region: who reports, applies and decides.
 *
 * @param code four digits: a municipality as Statistics Sweden numbers it ("0880"), a region as 00 and the code
 *     of its county ("0008")
 * @param name for example "Kalmar" or "Region Kalmar"
 * @param kind municipality or region
 * @param county code of its county, two digits
 */
public record Actor(String code, String name, ActorKind kind, String county) {}
