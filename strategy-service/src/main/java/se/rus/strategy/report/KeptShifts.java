package se.rus.strategy.report;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import se.rus.contracts.strategy.ShiftStage;
import se.rus.contracts.value.BilingualText;
import se.rus.strategy.shift.Confidence;
import se.rus.strategy.shift.Shift;
import se.rus.strategy.shift.ShiftHistory;
import se.rus.strategy.shift.ShiftSize;
import se.rus.strategy.shift.ShiftState;

/** The shifts that actors have told of, in the words of a report. */
@ApplicationScoped
public class KeptShifts implements ShiftsForReport {
    private final ShiftHistory history;
    private final ActorNames names;

    KeptShifts(ShiftHistory history, ActorNames names) {
        this.history = history;
        this.names = names;
    }

    @Override
    public Uni<List<ShiftLine>> of(ReportScope scope) {
        return history.before(scope.until(), scope.strategyId()).chain(found -> {
            List<ShiftState> told = found.stream()
                    .filter(it -> scope.meets(it.shift().fromYear(), it.shift().toYear()))
                    .toList();
            List<String> named =
                    told.stream().flatMap(it -> actorsOf(it.shift())).toList();
            return names.of(named, scope)
                    .map(nameOf -> told.stream().map(it -> line(it, nameOf)).toList());
        });
    }

    private static Stream<String> actorsOf(Shift shift) {
        return Stream.concat(Stream.of(shift.responsible()), shift.actors().stream());
    }

    private static ShiftLine line(ShiftState told, UnaryOperator<String> nameOf) {
        Shift shift = told.shift();
        return new ShiftLine(
                shift.elements().stream().findFirst().orElse(null),
                shift.from(),
                shift.to(),
                told.stage() == ShiftStage.HAPPENED,
                shift.size() == null ? null : words(shift.size()),
                shift.attribution() == null ? null : words(shift.attribution().confidence()),
                told.suspectedCause(),
                actorsOf(shift).map(nameOf).toList());
    }

    private static BilingualText words(ShiftSize size) {
        return switch (size) {
            case SMALL -> new BilingualText("liten", "small");
            case CLEAR -> new BilingualText("tydlig", "clear");
            case LARGE -> new BilingualText("stor", "large");
        };
    }

    private static BilingualText words(Confidence confidence) {
        return switch (confidence) {
            case CONTRIBUTED -> new BilingualText("bidrog", "contributed");
            case PARTLY_DROVE -> new BilingualText("drev delvis", "partly drove it");
            case DROVE -> new BilingualText("drev", "drove it");
            case HARD_TO_SAY -> new BilingualText("svårt att säga", "hard to say");
        };
    }
}
