package se.rus.indicator.definition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.rus.platform.decision.Rejection;

/** A definition on its way from one version to the next: what stays what it is, and where the series breaks. Pure. */
record Revision(DefinitionState state, DefinitionCommand.Revise wanted) {

    boolean changesNothing() {
        return wanted.breakFrom() == null && definition().equals(state.definition());
    }

    /** The wanted definition with the breaks that there were, and the new one. */
    Definition definition() {
        List<SeriesBreak> breaks = new ArrayList<>(state.definition().breaks());
        if (wanted.breakFrom() != null) {
            breaks.removeIf(each -> each.period().equals(wanted.breakFrom()));
            breaks.add(new SeriesBreak(wanted.breakFrom(), state.version() + 1, wanted.reason()));
        }
        breaks.sort(Comparator.comparing(SeriesBreak::period));
        return wanted.definition().withBreaks(breaks);
    }

    /** What may not change, because values were reported under it. */
    Optional<Rejection> broken() {
        Definition old = state.definition();
        Definition next = wanted.definition();
        if (!old.code().equals(next.code()) || !old.county().equals(next.county())) {
            return Optional.of(Rejection.rule(
                    "code-is-fixed",
                    old.code().equals(next.code()) ? "/county" : "/code",
                    "Code and county name the indicator and stay.",
                    "Kod och län är indikatorns namn och ändras inte."));
        }
        if (old.periodType() != next.periodType()) {
            return Optional.of(Rejection.rule(
                    "period-type-is-fixed",
                    "/periodType",
                    "The period type stays; define a new indicator and retire this one.",
                    "Periodtypen ändras inte; definiera en ny indikator och avsluta denna."));
        }
        return !old.unit().equals(next.unit()) && wanted.breakFrom() == null
                ? Optional.of(Rejection.rule(
                        "break-missing",
                        "/breakFrom",
                        "Another unit breaks the series: say from which period.",
                        "En annan enhet bryter serien: ange från vilken period."))
                : Optional.empty();
    }
}
