package se.rus.strategy.network;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many networks there were in a year, of those that are known to have existed in it.
 *
 * @param year the year
 * @param existing on some day of it
 * @param started in it
 * @param closed in it: their first day without lies in the year
 * @param atYearEnd on its last day: exchange, structuredShift and purposeNotStated together
 * @param exchange of those at year's end
 * @param structuredShift of those at year's end
 * @param purposeNotStated of those at year's end
 * @param unknownStart in no other count: they are known from a later year on, and nobody knows whether they had started
 */
@Schema(name = "NetworksOfYear")
public record YearCount(
        int year,
        long existing,
        long started,
        long closed,
        long atYearEnd,
        long exchange,
        long structuredShift,
        long purposeNotStated,
        long unknownStart) {}
