package se.rus.strategy.deviation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.rus.contracts.value.BilingualText;

/**
 * The two questions that every deviation is to answer: what is the cause, and what shall we do?
 *
 * @param cause whether a cause has been confirmed
 * @param measures whether a measure is proposed
 * @param explained what the answers rest on
 */
@Schema(name = "DeviationQuestions")
public record Questions(boolean cause, boolean measures, BilingualText explained) {

    static Questions of(DeviationState it) {
        long confirmed = count(it, Finding.CONFIRMED);
        long rejected = count(it, Finding.REJECTED);
        long untested = count(it, Finding.UNTESTED);
        int standing = it.standing().size();
        return new Questions(
                confirmed > 0,
                standing > 0,
                new BilingualText(
                        "Orsaker: %d bekräftade, %d förkastade, %d oprövade. Förslag: %d."
                                .formatted(confirmed, rejected, untested, standing),
                        "Causes: %d confirmed, %d rejected, %d untested. Proposals: %d."
                                .formatted(confirmed, rejected, untested, standing)));
    }

    private static long count(DeviationState it, Finding finding) {
        return it.analysis().causes().stream()
                .filter(each -> each.finding() == finding)
                .count();
    }
}
