package se.rus.strategy.decision;

import java.util.List;
import java.util.stream.Stream;
import se.rus.contracts.value.BilingualText;
import se.rus.strategy.deviation.Heard;
import se.rus.strategy.report.ConsequenceLine;
import se.rus.strategy.report.MeasuredLine;
import se.rus.strategy.report.OutcomeLine;

/** What a report says of how it went with a decision. */
final class ReportWords {
    private ReportWords() {}

    static BilingualText of(CarriedOut it) {
        return switch (it) {
            case YES -> new BilingualText("genomförd", "carried out");
            case PARTLY -> new BilingualText("delvis genomförd", "partly carried out");
            case NO -> new BilingualText("inte genomförd", "not carried out");
        };
    }

    static BilingualText of(Helped it) {
        return switch (it) {
            case HELPED -> new BilingualText("bättre än före", "better than before");
            case UNCHANGED -> new BilingualText("som före", "as before");
            case WORSE -> new BilingualText("sämre än före", "worse than before");
            case UNCLEAR -> new BilingualText("oklart", "unclear");
            case TOO_EARLY -> new BilingualText("för tidigt att säga", "too early to say");
            case NOT_CARRIED_OUT -> new BilingualText("ingen effekt att mäta", "no effect to measure");
            case NOT_MEASURED -> new BilingualText("inte mätt", "not measured");
        };
    }

    /** What the figures say; a judgement, where there is one, stands after them. */
    static OutcomeLine outcome(Measure measure, EffectDocument effect, String indicatorId) {
        List<BilingualText> steps = effect.judgement() == null
                ? effect.computed().steps()
                : Stream.concat(effect.computed().steps().stream(), Stream.of(of(effect.judgement())))
                        .toList();
        return new OutcomeLine(
                measure.latest() == null ? null : measure.latest().on(),
                indicatorId,
                of(effect.computed().before()),
                of(effect.computed().after()),
                steps);
    }

    private static MeasuredLine of(Heard it) {
        return it == null ? null : new MeasuredLine(it.period(), it.value(), it.signal());
    }

    private static BilingualText of(Judgement it) {
        return new BilingualText("Bedömning: " + it.motivation(), "Judgement: " + it.motivation());
    }

    /** The sustainability perspectives, and those that are hit elsewhere or hardest. */
    static List<ConsequenceLine> consequences(Consequences it) {
        return List.of(
                line("Sociala", "Social", it.social()),
                line("Ekonomiska", "Economic", it.economic()),
                line("Ekologiska", "Ecological", it.ecological()),
                line("Andra länder", "Other countries", it.otherCountries()),
                line("De som har det sämst", "The worst off", it.worstOff()));
    }

    private static ConsequenceLine line(String sv, String en, Leaning it) {
        return new ConsequenceLine(new BilingualText(sv, en), of(it.effect()), it.text());
    }

    private static BilingualText of(Effect it) {
        return switch (it) {
            case POSITIVE -> new BilingualText("+ positiv", "+ positive");
            case NEGATIVE -> new BilingualText("− negativ", "− negative");
            case NONE -> new BilingualText("0 ingen", "0 none");
        };
    }
}
