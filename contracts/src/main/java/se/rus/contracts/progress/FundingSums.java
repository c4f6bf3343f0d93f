package se.rus.contracts.progress;

import static se.rus.contracts.progress.Differences.sum;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Holds kronor granted and paid against their sources, goals and actors. */
final class FundingSums {

    private FundingSums() {}

    static void hold(ProgressDocument document, Differences found) {
        var totals = document.totals();
        var goals = Differences.goalsOf(document);
        var actors = document.actors();
        long paid = totals.paidKronor();
        found.hold("totals.paidKronor", paid, "goals", sum(goals, GoalProgress::paidKronor));
        found.hold("totals.paidKronor", paid, "actors", sum(actors, ActorProgress::paidKronor));
        bySource("totals", totals.grantedKronor(), paid, totals.funding(), found);
        goals.forEach(goal ->
                bySource("goal " + goal.number(), goal.grantedKronor(), goal.paidKronor(), goal.funding(), found));
        actors.forEach(actor ->
                bySource("actor " + actor.actor(), actor.grantedKronor(), actor.paidKronor(), actor.funding(), found));
        var stated = together(totals.funding().stream());
        found.hold(
                "totals.funding", stated, "goals", together(goals.stream().flatMap(each -> each.funding().stream())));
        found.hold(
                "totals.funding", stated, "actors", together(actors.stream().flatMap(each -> each.funding().stream())));
    }

    static void bySource(String name, long granted, long paid, List<SourceFunding> sources, Differences found) {
        found.hold(name + " grantedKronor", granted, "funding", sum(sources, SourceFunding::grantedKronor));
        found.hold(name + " paidKronor", paid, "funding", sum(sources, SourceFunding::paidKronor));
    }

    /** Parts of one source as one. */
    static TreeMap<String, SourceFunding> together(Stream<SourceFunding> parts) {
        var bySource = new TreeMap<String, SourceFunding>();
        parts.forEach(part -> bySource.merge(
                part.source(),
                part,
                (one, other) -> new SourceFunding(
                        one.source(),
                        one.grantedKronor() + other.grantedKronor(),
                        one.paidKronor() + other.paidKronor())));
        return bySource;
    }
}
