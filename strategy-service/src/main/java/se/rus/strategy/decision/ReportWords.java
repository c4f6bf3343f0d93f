package se.rus.strategy.decision;

import se.rus.contracts.value.BilingualText;

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
}
