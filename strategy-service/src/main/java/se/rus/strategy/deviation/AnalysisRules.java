package se.rus.strategy.deviation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.rus.platform.decision.Rejection;

/** What an analysis and a proposal must fulfil in themselves and towards each other. */
final class AnalysisRules {
    private AnalysisRules() {}

    /** The first rule that the analysis breaks. */
    static Optional<Rejection> broken(Analysis it, DeviationState state) {
        return causes(it.causes()).or(() -> comparisons(it, state)).or(() -> dropped(it, state));
    }

    /** A proposal names causes of the analysis only. */
    static Optional<Rejection> broken(Proposal it, DeviationState state) {
        for (int i = 0; i < it.causes().size(); i++) {
            if (!state.analysis().has(it.causes().get(i))) {
                return rule(
                        "unknown-cause",
                        "/causes/" + i,
                        "The analysis has no cause " + it.causes().get(i) + ".",
                        "Analysen har ingen orsak " + it.causes().get(i) + ".");
            }
        }
        return Optional.empty();
    }

    private static Optional<Rejection> causes(List<Cause> causes) {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < causes.size(); i++) {
            Cause cause = causes.get(i);
            if (!ids.add(cause.causeId())) {
                return rule(
                        "cause-twice",
                        "/causes/" + i + "/causeId",
                        "There are two causes with this id.",
                        "Det finns två orsaker med detta id.");
            }
            if (cause.finding() != Finding.UNTESTED && cause.evidence().isEmpty()) {
                return rule(
                        "hypothesis-without-evidence",
                        "/causes/" + i + "/evidence",
                        "Say what confirms or rejects it, or leave it untested.",
                        "Ange vad som bekräftar eller förkastar den, eller låt den vara oprövad.");
            }
            Optional<Rejection> evidence = evidence(cause.evidence(), "/causes/" + i + "/evidence/");
            if (evidence.isPresent()) {
                return evidence;
            }
        }
        return Optional.empty();
    }

    private static Optional<Rejection> evidence(List<Evidence> evidence, String pointer) {
        for (int i = 0; i < evidence.size(); i++) {
            if (evidence.get(i).kind() == EvidenceKind.LINK && evidence.get(i).link() == null) {
                return rule(
                        "link-missing",
                        pointer + i + "/link",
                        "Evidence of the kind link has a link.",
                        "Underlag av slaget länk har en länk.");
            }
        }
        return Optional.empty();
    }

    private static Optional<Rejection> comparisons(Analysis it, DeviationState state) {
        for (int i = 0; i < it.comparisons().size(); i++) {
            if (it.comparisons().get(i).actor().equals(state.subject().actor())) {
                return rule(
                        "compared-with-itself",
                        "/comparisons/" + i + "/actor",
                        "Compare with another actor.",
                        "Jämför med en annan aktör.");
            }
        }
        return Optional.empty();
    }

    private static Optional<Rejection> dropped(Analysis it, DeviationState state) {
        return state.standing().stream()
                .flatMap(proposal -> proposal.causes().stream())
                .filter(cause -> !it.has(cause))
                .findFirst()
                .flatMap(cause -> rule(
                        "cause-in-use",
                        "/causes",
                        "A proposal is meant to change the cause " + cause + "; keep it, or withdraw the proposal.",
                        "Ett förslag ska påverka orsaken " + cause + "; behåll den eller dra tillbaka förslaget."));
    }

    private static Optional<Rejection> rule(String code, String pointer, String en, String sv) {
        return Optional.of(Rejection.rule(code, pointer, en, sv));
    }
}
