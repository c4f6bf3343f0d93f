package se.rus.strategy.network;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many networks there were in a year.
 *
 * @param existing on some day of it
 * @param started in it
 * @param closed in it: their first day without lies in the year
 * @param atYearEnd on its last day: exchange and structuredShift together
 * @param exchange of those at year's end
 * @param structuredShift of those at year's end
 */
@Schema(name = "NetworksOfYear")
public record YearCount(
        int year, long existing, long started, long closed, long atYearEnd, long exchange, long structuredShift) {}
