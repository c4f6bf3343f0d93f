package se.rus.indicator.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.rus.platform.calendar.Days;
import se.rus.platform.decision.RejectedException;
import se.rus.platform.decision.Rejection;

/** When each actor may report what. What no obligation speaks of may be reported at any time. Pure. */
public final class Windows {
    private final Map<String, List<ObligationState>> byPeriod = new HashMap<>();

    Windows(List<ObligationState> all) {
        all.forEach(each -> byPeriod.computeIfAbsent(each.obligation().period(), ignored -> new ArrayList<>())
                .add(each));
    }

    /** Why a value may not be reported now; empty when it may. */
    public Optional<Rejection> closed(String indicatorId, String actor, String period, Instant now) {
        return find(indicatorId, actor, period).flatMap(state -> closed(state, actor, Days.of(now)));
    }

    private Optional<ObligationState> find(String indicatorId, String actor, String period) {
        return byPeriod.getOrDefault(period, List.of()).stream()
                .filter(each -> each.obligation().indicators().contains(indicatorId))
                .filter(each -> each.obligation().actors().contains(actor))
                .findFirst();
    }

    private static Optional<Rejection> closed(ObligationState state, String actor, LocalDate today) {
        Obligation it = state.obligation();
        if (today.isBefore(it.opens())) {
            return Optional.of(Rejection.rule(
                    "reporting-not-open",
                    "/period",
                    "Reporting of " + it.period() + " opens on " + it.opens() + ".",
                    "Rapporteringen av " + it.period() + " öppnar " + it.opens() + "."));
        }
        boolean reopened = state.reopenings().stream()
                .anyMatch(each -> each.actor().equals(actor) && !today.isAfter(each.until()));
        return !today.isAfter(it.closes()) || reopened
                ? Optional.empty()
                : Optional.of(Rejection.rule(
                        "reporting-closed",
                        "/period",
                        "Reporting of " + it.period() + " closed on " + it.closes()
                                + ". Ask the region to reopen it for you.",
                        "Rapporteringen av " + it.period() + " stängde " + it.closes()
                                + ". Be regionen öppna den för er."));
    }

    /** Refuses (422) an obligation that speaks of what another one speaks of already. */
    void requireFree(Obligation wanted) {
        byPeriod.getOrDefault(wanted.period(), List.of()).stream()
                .map(ObligationState::obligation)
                .filter(other -> !other.obligationId().equals(wanted.obligationId()))
                .filter(other ->
                        overlap(other.indicators(), wanted.indicators()) && overlap(other.actors(), wanted.actors()))
                .findFirst()
                .ifPresent(other -> {
                    throw new RejectedException(Rejection.rule(
                            "obliged-already",
                            "/indicators",
                            "Some of it is asked for by " + other.name().en() + " (" + other.obligationId() + ").",
                            "En del av det krävs redan av " + other.name().sv() + " (" + other.obligationId() + ")."));
                });
    }

    private static boolean overlap(List<String> one, List<String> other) {
        Set<String> common = new HashSet<>(one);
        common.retainAll(other);
        return !common.isEmpty();
    }
}
