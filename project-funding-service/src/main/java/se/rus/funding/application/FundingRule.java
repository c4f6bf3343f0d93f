package se.rus.funding.application;

import java.util.List;
import java.util.Optional;
import se.rus.platform.decision.Rejection;

/**
 * One rule: what it demands of a case, and where it comes from.
 *
 * @param <T> what it looks at
 */
public record FundingRule<T>(String source, Check<T> check) {

    /** Empty when the rule is kept. */
    @FunctionalInterface
    public interface Check<T> {
        Optional<Rejection> against(T facts);
    }

    /** The first rule that is broken, in the order of the list. */
    static <T> Optional<Rejection> firstBroken(List<FundingRule<T>> rules, T facts) {
        return rules.stream()
                .map(rule -> rule.check().against(facts))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
