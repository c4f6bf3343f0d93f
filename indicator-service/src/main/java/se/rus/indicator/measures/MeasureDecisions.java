package se.rus.indicator.measures;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import se.rus.contracts.value.BilingualText;
import se.rus.indicator.definition.DefinitionCommand;
import se.rus.indicator.definition.DefinitionDecider;
import se.rus.indicator.definition.DefinitionEvent;
import se.rus.indicator.definition.DefinitionState;
import se.rus.indicator.definition.NewStreams;
import se.rus.platform.decision.Decision;
import se.rus.platform.decision.Rejection;
import se.rus.platform.store.StreamAppend;

/** Decides on the rows of a table, one after the other, against what stands. Pure. */
final class MeasureDecisions {
    private final DefinitionDecider decider = new DefinitionDecider();
    private final Map<String, Long> rowsByName = new HashMap<>();
    private final Map<String, Long> rowsByCode = new HashMap<>();
    private final List<MeasureRow> rows = new ArrayList<>();
    private final List<StreamAppend> appends = new ArrayList<>();
    private final KnownMeasures known;
    private final boolean dryRun;
    private final Instant at;
    private final Supplier<UUID> ids;

    MeasureDecisions(KnownMeasures known, boolean dryRun, Instant at, Supplier<UUID> ids) {
        this.known = known;
        this.dryRun = dryRun;
        this.at = at;
        this.ids = ids;
    }

    DecidedMeasures on(List<MeasureRead> table) {
        for (MeasureRead row : table) {
            rows.add(
                    switch (row) {
                        case MeasureRead.Unreadable(MeasureRow report) -> report;
                        case MeasureRead.Ready ready ->
                            first(ready).map(before -> refused(ready, before)).orElseGet(() -> decide(ready));
                    });
        }
        return new DecidedMeasures(rows, appends);
    }

    /** Of two rows for one measure the second is refused. */
    private Optional<Rejection> first(MeasureRead.Ready row) {
        Long sameName =
                rowsByName.putIfAbsent(MeasureColumn.key(row.definition().name().sv()), row.number());
        Long sameCode = rowsByCode.putIfAbsent(row.definition().code(), row.number());
        return Optional.ofNullable(sameName == null ? sameCode : sameName).map(MeasureRefusals::duplicate);
    }

    private MeasureRow decide(MeasureRead.Ready row) {
        String code = row.definition().code();
        Optional<DefinitionState> stands = known.withCode(code);
        if (stands.isPresent()) {
            return against(row, stands.get());
        }
        return known.otherWithName(row.definition().name().sv(), code)
                .map(other -> refused(row, MeasureRefusals.nameTaken(other)))
                .orElseGet(() -> define(row));
    }

    private static MeasureRow against(MeasureRead.Ready row, DefinitionState stands) {
        String code = row.definition().code();
        if (stands.retired()) {
            return refused(row, MeasureRefusals.retired(code));
        }
        List<BilingualText> parts = MeasureDifferences.between(stands.definition(), row);
        return parts.isEmpty()
                ? MeasureRow.unchanged(
                        row,
                        stands.definition().indicatorId(),
                        stands.definition().desired())
                : refused(row, MeasureRefusals.definedOtherwise(code, parts));
    }

    private MeasureRow define(MeasureRead.Ready row) {
        return switch (decider.decide(new DefinitionCommand.Define(row.definition(), at), DefinitionState.NONE)) {
            case Decision.Accepted<DefinitionEvent>(List<DefinitionEvent> events) -> {
                appends.addAll(NewStreams.of(row.definition(), events.getFirst(), ids));
                yield MeasureRow.created(row, dryRun);
            }
            case Decision.Rejected<DefinitionEvent>(Rejection reason) -> refused(row, reason);
        };
    }

    private static MeasureRow refused(MeasureRead.Ready row, Rejection reason) {
        return MeasureRow.refused(row.number(), BlamedColumn.of(row, reason), reason);
    }
}
