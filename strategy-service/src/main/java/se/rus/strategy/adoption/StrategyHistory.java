package se.rus.strategy.adoption;

import java.util.HashMap;
import java.util.Map;
import se.rus.strategy.adoption.StrategyEvent.ConsultationClosed;
import se.rus.strategy.adoption.StrategyEvent.ConsultationOpened;
import se.rus.strategy.adoption.StrategyEvent.DraftEdited;
import se.rus.strategy.adoption.StrategyEvent.RemarkReceived;
import se.rus.strategy.adoption.StrategyEvent.RevisionStarted;
import se.rus.strategy.adoption.StrategyEvent.StrategyAdopted;
import se.rus.strategy.adoption.StrategyEvent.StrategyDrafted;
import se.rus.strategy.adoption.StrategyEvent.StrategyReplaced;
import se.rus.strategy.adoption.StrategyState.Known;
import se.rus.strategy.content.Consultation;
import se.rus.strategy.content.Draft;
import se.rus.strategy.content.PartKind;
import se.rus.strategy.content.Parts;

/** What each event leaves behind. Pure; decisions and the read model walk the same way. */
final class StrategyHistory {
    private static final Known NEW = new Known(null, null, null, Map.of());

    private StrategyHistory() {}

    static Known after(StrategyState state, StrategyEvent event) {
        Known before = state instanceof Known known ? known : NEW;
        return switch (event) {
            case StrategyDrafted it -> working(before, new OpenDraft(1, it.draft(), null, null));
            case DraftEdited it -> working(before, before.open().saying(it.draft()));
            case ConsultationOpened it -> working(before, before.open().consulted(it.consultation()));
            case RemarkReceived ignored -> before;
            case ConsultationClosed it ->
                working(
                        before,
                        before.open().consulted(before.open().consultation().closed(it.closedOn())));
            case StrategyAdopted it -> adopted(before, it);
            case RevisionStarted it -> working(before, new OpenDraft(it.number(), it.draft(), it.reason(), null));
            case StrategyReplaced it -> new Known(before.steering(), null, it.replacedBy(), before.parts());
        };
    }

    private static Known working(Known before, OpenDraft on) {
        return new Known(before.steering(), on, null, with(before.parts(), on.draft()));
    }

    private static Known adopted(Known before, StrategyAdopted it) {
        Consultation consultation = before.open() == null ? null : before.open().consultation();
        Steering steering = new Steering(it.number(), it.draft(), it.decision(), it.adoptedAt(), consultation);
        return new Known(steering, null, null, with(before.parts(), it.draft()));
    }

    private static Map<String, PartKind> with(Map<String, PartKind> before, Draft draft) {
        Map<String, PartKind> parts = new HashMap<>(before);
        Parts.of(draft).forEach(part -> parts.putIfAbsent(part.id(), part.kind()));
        return parts;
    }
}
