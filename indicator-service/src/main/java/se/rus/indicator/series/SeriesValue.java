package se.rus.indicator.series;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.sqlclient.data.Numeric;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * One value of a series.
 *
 * @param actor code of the actor
 * @param period which period
 * @param breakdown for example total
 * @param value in the unit of the indicator; null when it was reported as missing and when it was withdrawn, which are
 *     not zero
 * @param status preliminary or final
 * @param version how many times it has been reported, revised or withdrawn
 * @param withdrawn true when it was taken back
 * @param recordedAt when that version was recorded
 */
public record SeriesValue(
        String actor,
        String period,
        String breakdown,
        @JsonInclude BigDecimal value,
        String status,
        long version,
        boolean withdrawn,
        Instant recordedAt) {

    /** In the order of {@link SeriesSql#COLUMNS}. */
    static SeriesValue of(Row row) {
        return new SeriesValue(
                row.getString(0),
                row.getString(1),
                row.getString(2),
                plain(row.get(Numeric.class, 3)),
                row.getString(4),
                row.getLong(5),
                row.getBoolean(6),
                row.getOffsetDateTime(7).toInstant());
    }

    boolean missing() {
        return value == null && !withdrawn;
    }

    /** 43.50 is 43.5, and 100 stays 100. */
    private static BigDecimal plain(Numeric stored) {
        if (stored == null) {
            return null;
        }
        BigDecimal value = stored.bigDecimalValue();
        return value.scale() <= 0 ? value : withoutZeros(value);
    }

    private static BigDecimal withoutZeros(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
