package se.rus.strategy.report;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.rus.contracts.reference.Actor;
import se.rus.contracts.reference.Actors;
import se.rus.contracts.value.BilingualText;
import se.rus.strategy.shift.Confidence;
import se.rus.strategy.shift.Shift;
import se.rus.strategy.shift.ShiftHistory;
import se.rus.strategy.shift.ShiftSize;
import se.rus.strategy.shift.ShiftStage;
import se.rus.strategy.shift.ShiftState;

/** The shifts that actors have told of, in the words of a report. */
@ApplicationScoped
public class KeptShifts implements ShiftsForReport {
    private final ShiftHistory history;

    KeptShifts(ShiftHistory history) {
        this.history = history;
    }

    @Override
    public Uni<List<ShiftLine>> of(ReportScope scope) {
        return history.before(scope.until(), scope.strategyId())
                .map(found -> found.stream()
                        .filter(it ->
                                scope.meets(it.shift().fromYear(), it.shift().toYear()))
                        .map(KeptShifts::line)
                        .toList());
    }

    private static ShiftLine line(ShiftState told) {
        Shift shift = told.shift();
        return new ShiftLine(
                shift.elements().stream().findFirst().orElse(null),
                shift.from(),
                shift.to(),
                told.stage() == ShiftStage.HAPPENED,
                shift.size() == null ? null : words(shift.size()),
                shift.attribution() == null ? null : words(shift.attribution().confidence()),
                told.suspectedCause(),
                Stream.concat(Stream.of(shift.responsible()), shift.actors().stream())
                        .map(KeptShifts::nameOf)
                        .toList());
    }

    private static String nameOf(String actor) {
        Optional<Actor> found = Actors.find(actor);
        return found.map(Actor::name).orElse(actor);
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
