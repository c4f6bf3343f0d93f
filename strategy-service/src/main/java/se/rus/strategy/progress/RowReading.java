package se.rus.strategy.progress;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.vertx.mutiny.sqlclient.Row;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.rus.contracts.funding.GrantDecided;
import se.rus.contracts.indicator.CountyAssessed;
import se.rus.contracts.indicator.IndicatorDefined;
import se.rus.contracts.indicator.Signal;
import se.rus.contracts.progress.ActivityCounts;
import se.rus.contracts.progress.ContributionCounts;
import se.rus.contracts.progress.ShiftCounts;
import se.rus.contracts.progress.SourcePosition;
import se.rus.contracts.progress.Timeliness;
import se.rus.contracts.strategy.ActivityStatus;
import se.rus.contracts.strategy.ActorName;
import se.rus.contracts.strategy.ShiftStage;
import se.rus.contracts.strategy.StrategyAdopted;
import se.rus.contracts.strategy.StrategyGoal;
import se.rus.contracts.strategy.StrategyReplaced;
import se.rus.platform.store.EventJson;

/** Rows of the database as what the assembler reads, column by column as {@link ProgressSql} selects them. */
final class RowReading {
    /** Documents of a later version of this code come after those of an earlier one, whatever they count. */
    private static final long SEQUENCES_A_VERSION = 1_000_000_000_000L;

    private RowReading() {}

    static ProgressRows.Adopted adopted(Row row) {
        return new ProgressRows.Adopted(
                event(row.getString(0), StrategyAdopted.class),
                row.getString(1) == null ? null : event(row.getString(1), StrategyReplaced.class),
                List.of(event(row.getString(2), StrategyGoal[].class)));
    }

    static ProgressRows.Measured measured(Row row) {
        return new ProgressRows.Measured(
                event(row.getString(0), IndicatorDefined.class),
                Optional.ofNullable(row.getString(1)).map(json -> event(json, CountyAssessed.class)),
                instant(row.getOffsetDateTime(2)));
    }

    static ProgressRows.Series series(Row row) {
        return new ProgressRows.Series(
                row.getString(0),
                row.getString(1),
                row.getLong(2),
                row.getLong(3),
                row.getLong(4),
                instant(row.getOffsetDateTime(5)),
                row.getString(6) == null ? Optional.empty() : Optional.of(standing(row)),
                new Timeliness(row.getLong(11), row.getLong(12)));
    }

    private static ProgressRows.Standing standing(Row row) {
        return new ProgressRows.Standing(
                Signal.of(row.getString(6)),
                plain(row.getBigDecimal(7)),
                plain(row.getBigDecimal(8)),
                row.getString(9),
                row.getString(10));
    }

    static GrantDecided grant(Row row) {
        return event(row.getString(0), GrantDecided.class);
    }

    static ProgressRows.Paid paid(Row row) {
        return new ProgressRows.Paid(
                row.getString(0), row.getString(1), row.getString(2), row.getString(3), row.getLong(4), row.getLong(5));
    }

    static ProgressRows.Contributed contributed(Row row) {
        return new ProgressRows.Contributed(
                one(row.getString(0)),
                row.getString(1),
                List.of(row.getArrayOfStrings(2)),
                List.of(row.getArrayOfStrings(3)),
                row.getString(4) == null ? List.of() : List.of(event(row.getString(4), ActorName[].class)));
    }

    /** No word is both a status of an activity and a stage of a shift. */
    private static ContributionCounts one(String word) {
        return Arrays.stream(ActivityStatus.values())
                .filter(status -> status.word().equals(word))
                .findFirst()
                .map(status -> new ContributionCounts(ActivityCounts.one(status), ShiftCounts.NONE))
                .orElseGet(() -> new ContributionCounts(
                        ActivityCounts.NONE, ShiftCounts.one(EventJson.MAPPER.convertValue(word, ShiftStage.class))));
    }

    static ProgressRows.Counted counted(Row row) {
        List<SourcePosition> sources = Stream.of(
                        source("/funding", row.getLong(2)),
                        source("/indicators", row.getLong(3)),
                        source("/strategy", row.getLong(4)))
                .flatMap(Stream::ofNullable)
                .toList();
        return new ProgressRows.Counted(
                SEQUENCES_A_VERSION * ProgressProjection.CODE_VERSION + row.getLong(0),
                instant(row.getOffsetDateTime(1)),
                sources,
                new ProgressRows.Unknown(row.getLong(5), row.getLong(6), row.getLong(7)));
    }

    private static <T> T event(String json, Class<T> type) {
        try {
            return EventJson.MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SourcePosition source(String name, Long position) {
        return position == null ? null : new SourcePosition(name, position);
    }

    private static BigDecimal plain(BigDecimal value) {
        return value == null || value.scale() <= 0 ? value : value.stripTrailingZeros();
    }

    private static Instant instant(OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
