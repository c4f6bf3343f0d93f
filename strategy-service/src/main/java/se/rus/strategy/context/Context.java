package se.rus.strategy.context;

import java.time.LocalDate;
import java.util.List;
import se.rus.contracts.value.BilingualText;

/**
 * Something outside that worked on the strategies of a county (omvärldshändelse), for example a pandemic or a war.
 *
 * @param contextId id of the context event
 * @param county whose view of it this is, two digits
 * @param name what it is called
 * @param description in more words; nullable
 * @param from first day
 * @param to last day, not before the first; null while it goes on
 * @param effect in which way it worked on the whole
 * @param affected what it worked on, each once
 */
public record Context(
        String contextId,
        String county,
        BilingualText name,
        String description,
        LocalDate from,
        LocalDate to,
        Effect effect,
        List<Affected> affected) {
    public Context {
        affected = List.copyOf(affected);
    }
}
