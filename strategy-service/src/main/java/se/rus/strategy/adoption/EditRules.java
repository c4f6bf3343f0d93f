package se.rus.strategy.adoption;

import java.util.Optional;
import se.rus.platform.decision.Rejection;
import se.rus.strategy.adoption.StrategyState.Known;
import se.rus.strategy.content.Draft;
import se.rus.strategy.content.Part;
import se.rus.strategy.content.PartKind;
import se.rus.strategy.content.Parts;
import se.rus.strategy.content.Remark;

/** What an edited draft owes to what was said before. Pure. */
final class EditRules {
    private EditRules() {}

    static Optional<Rejection> broken(Draft edited, Known known) {
        return edited.county().equals(known.content().county())
                ? meansSomethingElse(edited, known)
                : Optional.of(StrategyRefusals.ANOTHER_COUNTY);
    }

    /** A remark may name a part, which must then be there. */
    static Optional<Rejection> aboutNothing(Remark remark, Draft draft) {
        boolean known = remark.part() == null
                || Parts.of(draft).stream().anyMatch(part -> part.id().equals(remark.part()));
        return known
                ? Optional.empty()
                : Optional.of(Rejection.rule(
                        "unknown-part",
                        "/part",
                        "The draft has no part with the id " + remark.part() + ".",
                        "Utkastet har ingen del med id " + remark.part() + "."));
    }

    /** Whoever linked to goal-3 years ago must not find a priority there now. */
    private static Optional<Rejection> meansSomethingElse(Draft edited, Known known) {
        return Parts.of(edited).stream()
                .filter(part -> known.parts().getOrDefault(part.id(), part.kind()) != part.kind())
                .map(part -> anotherKind(part, known.parts().get(part.id())))
                .findFirst();
    }

    private static Rejection anotherKind(Part part, PartKind before) {
        return Rejection.rule(
                "id-of-another-kind",
                part.pointer(),
                "The id " + part.id() + " has meant a " + before.word() + " in this strategy; leave it out.",
                "Id " + part.id() + " har betytt en annan sorts del (" + before.word()
                        + ") i strategin; utelämna det.");
    }
}
