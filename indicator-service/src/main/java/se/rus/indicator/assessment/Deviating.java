package se.rus.indicator.assessment;

import java.math.BigDecimal;
import java.util.Optional;
import se.rus.indicator.assessment.AssessmentInput.Peers;
import se.rus.indicator.assessment.Deviations.FromPeers;
import se.rus.indicator.assessment.Deviations.FromTarget;
import se.rus.indicator.definition.Definition;

/** How far the value lies from the target and from the others. */
final class Deviating {
    private static final int ENOUGH_PEERS = 3;

    private Deviating() {}

    static Told<FromTarget> fromTarget(Definition definition, Optional<Aim> aim, BigDecimal value) {
        return aim.filter(each -> each.number() != null)
                .map(each -> told(definition, each, Fraction.of(value), value))
                .orElseGet(() -> new Told<>(null, DeviationWords.noTarget()));
    }

    private static Told<FromTarget> told(Definition definition, Aim aim, Fraction exactly, BigDecimal value) {
        Optional<Region> region = aim.region(definition);
        BigDecimal mark = region.isPresent() && !aim.isLevel()
                ? region.get().nearest(exactly).decimal()
                : aim.number();
        Preference preference =
                region.map(Preference::of).orElseGet(() -> Preference.of(aim.higherIsBetter(definition.desired())));
        FromTarget made = new FromTarget(
                aim.period().text(), mark, Fraction.minus(value, mark), preference.compare(exactly, Fraction.of(mark)));
        return new Told<>(made, DeviationWords.target(made, value));
    }

    static Told<FromPeers> fromPeers(Optional<Peers> peers, Optional<Preference> preference, BigDecimal value) {
        int count = peers.map(each -> each.values().size()).orElse(0);
        if (count < ENOUGH_PEERS) {
            return new Told<>(null, DeviationWords.tooFewPeers(count, ENOUGH_PEERS));
        }
        BigDecimal median = Median.of(peers.orElseThrow().values());
        FromPeers made = new FromPeers(
                peers.orElseThrow().name(),
                count,
                median,
                Fraction.minus(value, median),
                preference
                        .map(each -> each.compare(Fraction.of(value), Fraction.of(median)))
                        .orElse(Standing.UNKNOWN));
        return new Told<>(made, DeviationWords.peers(made, value));
    }
}
