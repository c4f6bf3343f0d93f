package se.rus.indicator.series;

import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What tells a selection from the same selection at another time. A value can only come, or go on to its next version;
 * so no two states are alike.
 *
 * @param total how many values
 * @param versions the sum of their versions
 * @param last when the latest of them was recorded; empty when there is none
 */
record SeriesState(long total, long versions, Optional<Instant> last) {
    static SeriesState of(Row row) {
        return new SeriesState(
                row.getLong(0),
                row.getLong(1),
                Optional.ofNullable(row.getOffsetDateTime(2)).map(OffsetDateTime::toInstant));
    }

    /** Of values that are all there are. */
    static SeriesState of(List<SeriesValue> all) {
        return new SeriesState(
                all.size(),
                all.stream().mapToLong(SeriesValue::version).sum(),
                all.stream().map(SeriesValue::recordedAt).max(Comparator.naturalOrder()));
    }

    /** Without quotes. Each format is a representation of its own, and so has a tag of its own. */
    String tag(long definitionVersion, SeriesFormat format) {
        String at =
                last.map(each -> each.getEpochSecond() + "." + each.getNano()).orElse("none");
        return "d" + definitionVersion + "-" + total + "-" + versions + "-" + at + "-" + format.word();
    }
}
