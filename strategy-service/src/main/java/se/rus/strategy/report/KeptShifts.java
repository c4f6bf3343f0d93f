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
import se.rus.strategy.shift.ShiftDocument;
import se.rus.strategy.shift.ShiftSize;
import se.rus.strategy.shift.ShiftStage;
import se.rus.strategy.shift.ShiftViews;

/** The shifts that actors have told of, in the words of a report. */
@ApplicationScoped
public class KeptShifts implements ShiftsForReport {
    private final ShiftViews views;

    KeptShifts(ShiftViews views) {
        this.views = views;
    }

    @Override
    public Uni<List<ShiftLine>> of(String strategyId, int year) {
        return views.ofYear(strategyId, year)
                .map(found -> found.stream().map(KeptShifts::line).toList());
    }

    private static ShiftLine line(ShiftDocument told) {
        Shift shift = told.shift();
        return new ShiftLine(
                shift.elements().stream().findFirst().orElse(null),
                shift.from(),
                shift.to(),
                told.state() == ShiftStage.HAPPENED,
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
