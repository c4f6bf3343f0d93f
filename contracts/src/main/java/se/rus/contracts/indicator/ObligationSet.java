package se.rus.contracts.indicator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.rus.contracts.PublicRecord;

/**
 * Who is to report what for a period, and when (rapporteringskrav): set, or set otherwise. Each event replaces the one
 * before with the same obligationId. Days are whole days in Sweden. Topic
 * {@link se.rus.contracts.Topics#INDICATOR}, key = obligationId.
 *
 * @param obligationId opaque id
 * @param county county code, two digits
 * @param period the period: 2026, 2026-H1, 2026-T2, 2026-Q3 or 2026-05
 * @param indicators ids of the indicators, which may come later than the obligation
 * @param actors codes of the actors; each reports those of the indicators that expect it
 * @param opens the first day that values are taken
 * @param due the last day to be on time, not before opens
 * @param closes the last day that values are taken, not before due
 * @param setAt when it was set or last changed
 */
@PublicRecord
public record ObligationSet(
        String obligationId,
        String county,
        String period,
        List<String> indicators,
        List<String> actors,
        LocalDate opens,
        LocalDate due,
        LocalDate closes,
        Instant setAt) {

    /** Lists are copied, so the record cannot change; a missing list is refused with a NullPointerException. */
    public ObligationSet {
        indicators = List.copyOf(indicators);
        actors = List.copyOf(actors);
    }
}
