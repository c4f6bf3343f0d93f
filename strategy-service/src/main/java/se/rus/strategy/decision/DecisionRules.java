package se.rus.strategy.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.rus.platform.decision.Rejection;
import se.rus.strategy.decision.DecisionCommand.Decide;
import se.rus.strategy.deviation.Proposal;

/** What a decision, and what is said before and after it, must fulfil. */
final class DecisionRules {
    private DecisionRules() {}

    /** The first rule that a decision breaks. */
    static Optional<Rejection> broken(Decide it, DecisionState state) {
        return unassessed(it.proposals(), state)
                .or(() -> future(it.decision().date(), it.today(), "/date"))
                .or(() -> choices(it));
    }

    /** The first rule that consequences break. */
    static Optional<Rejection> broken(Consequences it) {
        Map<String, Leaning> effects = new TreeMap<>(Map.of(
                "social", it.social(),
                "economic", it.economic(),
                "ecological", it.ecological(),
                "otherCountries", it.otherCountries(),
                "worstOff", it.worstOff()));
        return effects.entrySet().stream()
                .filter(each -> each.getValue().effect() != Effect.NONE
                        && each.getValue().text() == null)
                .findFirst()
                .map(each -> Rejection.rule(
                        "effect-without-text",
                        "/" + each.getKey() + "/text",
                        "Say what the effect is.",
                        "Beskriv effekten."));
    }

    /** The first rule that a report on a measure breaks. */
    static Optional<Rejection> broken(MeasureReport it, LocalDate decidedOn, LocalDate today) {
        if (it.carriedOut() == CarriedOut.NO) {
            return it.on() == null
                    ? Optional.empty()
                    : rule(
                            "day-of-what-was-not-done",
                            "/on",
                            "What was not done has no day.",
                            "Det som inte gjorts har ingen dag.");
        }
        if (it.on() == null) {
            return rule("day-missing", "/on", "Say when.", "Ange när.");
        }
        return it.on().isBefore(decidedOn)
                ? rule(
                        "before-the-decision",
                        "/on",
                        "It was decided on " + decidedOn + "; it was not carried out before.",
                        "Beslutet fattades " + decidedOn + "; åtgärden genomfördes inte före det.")
                : future(it.on(), today, "/on");
    }

    private static Optional<Rejection> unassessed(List<Proposal> proposals, DecisionState state) {
        List<String> missing = proposals.stream()
                .filter(each -> state.consequencesOf(each.proposalId()).isEmpty())
                .map(each -> each.title() + " (" + each.proposalId() + ")")
                .toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(Rejection.state(
                        "consequences-missing",
                        "The consequences are not assessed of: " + String.join(", ", missing) + ".",
                        "Konsekvenserna är inte bedömda för: " + String.join(", ", missing) + "."));
    }

    private static Optional<Rejection> future(LocalDate day, LocalDate today, String pointer) {
        return day.isAfter(today)
                ? rule("day-in-the-future", pointer, "The day is yet to come.", "Dagen har inte varit ännu.")
                : Optional.empty();
    }

    /** Each standing proposal once, and no other. */
    private static Optional<Rejection> choices(Decide it) {
        List<String> open = new ArrayList<>(
                it.proposals().stream().map(Proposal::proposalId).toList());
        List<Choice> choices = Stream.concat(
                        pointed(it.decision().adopted(), "/adopted/", ""),
                        pointed(
                                it.decision().rejected().stream()
                                        .map(RejectedProposal::proposalId)
                                        .toList(),
                                "/rejected/",
                                "/proposalId"))
                .toList();
        for (Choice each : choices) {
            if (!open.remove(each.proposalId())) {
                return choices.stream().filter(each::isSame).count() > 1
                        ? rule(
                                "proposal-twice",
                                each.pointer(),
                                "The proposal is adopted or rejected once.",
                                "Förslaget antas eller avslås en gång.")
                        : rule(
                                "proposal-not-standing",
                                each.pointer(),
                                "There is no such standing proposal.",
                                "Det finns inget sådant kvarstående förslag.");
            }
        }
        return open.isEmpty()
                ? Optional.empty()
                : rule(
                        "proposal-left-out",
                        "/adopted",
                        "Adopt or reject also: " + String.join(", ", open) + ".",
                        "Anta eller avslå även: " + String.join(", ", open) + ".");
    }

    private record Choice(String proposalId, String pointer) {
        boolean isSame(Choice other) {
            return proposalId.equals(other.proposalId);
        }
    }

    private static Stream<Choice> pointed(List<String> ids, String before, String after) {
        return IntStream.range(0, ids.size()).mapToObj(i -> new Choice(ids.get(i), before + i + after));
    }

    private static Optional<Rejection> rule(String code, String pointer, String en, String sv) {
        return Optional.of(Rejection.rule(code, pointer, en, sv));
    }
}
