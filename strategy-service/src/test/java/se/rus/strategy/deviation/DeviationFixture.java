package se.rus.strategy.deviation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import se.rus.contracts.indicator.Signal;
import se.rus.contracts.strategy.DeviationDirection;
import se.rus.contracts.value.BilingualText;
import se.rus.platform.decision.Decision;
import se.rus.strategy.contribution.By;
import se.rus.strategy.deviation.DeviationEvent.DeviationOpened;

/** A deviation of Kalmar municipality that the policy opened. */
public final class DeviationFixture {
    public static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");
    static final By KALMAR = new By("0880", false);
    static final Subject SUBJECT = new Subject(
            "s", "08", List.of("goal-1"), "i", new BilingualText("Behöriga lärare", "Qualified teachers"), "%", "0880");
    static final DeviationEvent OPENED = new DeviationOpened(
            "d",
            SUBJECT,
            DeviationDirection.NEGATIVE,
            "2026-T1",
            heard(1, Signal.OFF_TRACK),
            new Opening(Opener.POLICY, null, null, NOW));

    private DeviationFixture() {}

    static Heard heard(long version, Signal signal) {
        return heard(version, "2026-T1", signal, null);
    }

    /** @param value nullable */
    public static Heard heard(long version, String period, Signal signal, String value) {
        BigDecimal number = value == null ? null : new BigDecimal(value);
        return new Heard("e" + version, version, period, signal, number, null, null, null, null, null, null, NOW);
    }

    /** A proposal that nobody is responsible for. */
    public static Proposal proposal(String id, String... causes) {
        return new Proposal(id, "Förslag " + id, null, List.of(causes), null, "0881", NOW, null);
    }

    static Cause cause(String id, Finding finding, Evidence... evidence) {
        return new Cause(id, "Orsak " + id, Influence.LARGE, finding, List.of(evidence));
    }

    static Analysis analysis(Cause... causes) {
        return new Analysis(List.of(causes), null, null, null);
    }

    static Decision<DeviationEvent> when(DeviationCommand command, DeviationEvent... history) {
        DeviationDecider decider = new DeviationDecider();
        return decider.decide(command, decider.fold(List.of(history)));
    }

    static String refusal(Decision<DeviationEvent> decision) {
        return decision instanceof Decision.Rejected<DeviationEvent>(var reason) ? reason.code() : "accepted";
    }
}
