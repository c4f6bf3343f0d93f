package se.rus.indicator.obligation;

import java.time.LocalDate;
import java.util.List;
import se.rus.contracts.value.BilingualText;

/**
 * Who is to report what for a period, and when. Days are whole days in Sweden.
 *
 * @param name what it is called
 * @param period what is to be reported: a year, half-year, tertial, quarter or month
 * @param indicators indicatorIds
 * @param actors codes; each reports those of the indicators that expect it
 * @param opens the first day that values are taken
 * @param due the last day to be on time
 * @param closes the last day that values are taken
 */
public record Obligation(
        String obligationId,
        String county,
        BilingualText name,
        String period,
        List<String> indicators,
        List<String> actors,
        LocalDate opens,
        LocalDate due,
        LocalDate closes) {
    public Obligation {
        indicators = List.copyOf(indicators);
        actors = List.copyOf(actors);
    }
}
