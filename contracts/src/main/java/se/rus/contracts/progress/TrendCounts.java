package se.rus.contracts.progress;

import java.util.stream.Stream;
import se.rus.contracts.PublicRecord;

/**
 * Pairs of indicator and actor by trend, as seen by the desired direction, each 0 or more. They are as many as the
 * {@link SignalCounts} beside them.
 *
 * @param improving on its way in the desired direction
 * @param unchanged the same, within what counts as unchanged
 * @param worsening on its way in the other direction
 * @param unknown cannot be said: too few values, or nothing assessed yet
 */
@PublicRecord
public record TrendCounts(long improving, long unchanged, long worsening, long unknown) {

    /** Nothing counted yet. */
    public static final TrendCounts NONE = new TrendCounts(0, 0, 0, 0);

    /** One pair with that trend, a word of {@link ActorStanding}; null, or a word of a later version, is unknown. */
    public static TrendCounts one(String trend) {
        return switch (trend) {
            case "improving" -> new TrendCounts(1, 0, 0, 0);
            case "unchanged" -> new TrendCounts(0, 1, 0, 0);
            case "worsening" -> new TrendCounts(0, 0, 1, 0);
            case null, default -> new TrendCounts(0, 0, 0, 1);
        };
    }

    /** Of these standings, one pair each. */
    public static TrendCounts of(Stream<ActorStanding> standings) {
        return sum(standings.map(standing -> one(standing.trend())));
    }

    /** The sum of all. */
    public static TrendCounts sum(Stream<TrendCounts> parts) {
        return parts.reduce(NONE, TrendCounts::plus);
    }

    /** The sum of both, trend by trend. */
    public TrendCounts plus(TrendCounts other) {
        return new TrendCounts(
                improving + other.improving,
                unchanged + other.unchanged,
                worsening + other.worsening,
                unknown + other.unknown);
    }
}
