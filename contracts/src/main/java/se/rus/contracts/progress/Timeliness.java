package se.rus.contracts.progress;

import java.util.Objects;
import java.util.stream.Stream;
import se.rus.contracts.PublicRecord;

/**
 * When values that somebody was obliged to report first came in: values of the whole population (breakdown total) that
 * are not withdrawn. Values that no obligation asks for are in neither number.
 *
 * @param onTime on the due day or before, in Sweden
 * @param late after the due day
 */
@PublicRecord
public record Timeliness(long onTime, long late) {

    /** Nothing counted yet. */
    public static final Timeliness NONE = new Timeliness(0, 0);

    /** The sum of all; a part that is null counts as nothing. */
    public static Timeliness sum(Stream<Timeliness> parts) {
        return parts.filter(Objects::nonNull).reduce(NONE, Timeliness::plus);
    }

    /** The sum of both. */
    public Timeliness plus(Timeliness other) {
        return new Timeliness(onTime + other.onTime, late + other.late);
    }
}
