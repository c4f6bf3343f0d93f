package se.rus.strategy.report;

import java.util.List;

/**
 * What a dialogue with one municipality starts from besides the progress.
 *
 * @param actor its code
 * @param name its name
 * @param peers the comparison groups, where an indicator has one
 */
public record Dialogue(String actor, String name, List<PeerLine> peers) {
    public Dialogue {
        peers = List.copyOf(peers);
    }
}
