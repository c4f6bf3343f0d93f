package se.rus.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Our way and the raw way of the same work in turns, so that what else happens on the machine meets both. The ratio is
 * the median of the rounds' own ratios.
 */
final class Duel {
    private static final int ROUNDS = 5;

    private final Stage stage;
    private final Duration warmUp;
    private final Duration turn;

    Duel(Stage stage, Duration warmUp, Duration turn) {
        this.stage = stage;
        this.warmUp = warmUp;
        this.turn = turn;
    }

    /** What the rounds come to. */
    record Verdict(double perSecond, double rawPerSecond, double ratio, Latencies latencies) {}

    Verdict fight(String name, Contender ours, Contender raw) throws Exception {
        raw.turn(warmUp);
        ours.turn(warmUp);
        List<Double> oursPerSecond = new ArrayList<>();
        List<Double> rawPerSecond = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        Latencies latencies = new Latencies();
        for (int round = 0; round < ROUNDS; round++) {
            // Who goes first changes, since whoever does leaves the other a busier disk.
            Turn first = settled(round % 2 == 0 ? raw : ours);
            Turn second = settled(round % 2 == 0 ? ours : raw);
            Turn our = round % 2 == 0 ? second : first;
            Turn plain = round % 2 == 0 ? first : second;
            Progress.say("%-22s ours %s   raw %s   ratio %.2f", name, our, plain, our.perSecond() / plain.perSecond());
            oursPerSecond.add(our.perSecond());
            rawPerSecond.add(plain.perSecond());
            ratios.add(our.perSecond() / plain.perSecond());
            latencies.addAll(our.latencies());
        }
        return new Verdict(median(oursPerSecond), median(rawPerSecond), median(ratios), latencies);
    }

    private Turn settled(Contender contender) throws Exception {
        stage.settle();
        return contender.turn(turn);
    }

    private static double median(List<Double> values) {
        Collections.sort(values);
        return values.get(values.size() / 2);
    }
}
