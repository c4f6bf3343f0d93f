package se.rus.strategy.progress;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import se.rus.platform.inbox.ReceivedEvent;

/** Events of many streams in another order. */
final class Interleaved {
    private Interleaved() {}

    /** The same events as they might arrive otherwise: the order within each stream stays. */
    static List<ReceivedEvent> of(List<ReceivedEvent> events, Random random) {
        Map<String, Deque<ReceivedEvent>> streams = new LinkedHashMap<>();
        events.forEach(each -> streams.computeIfAbsent(each.stream(), ignored -> new ArrayDeque<>())
                .add(each));
        List<Deque<ReceivedEvent>> left = new ArrayList<>(streams.values());
        List<ReceivedEvent> order = new ArrayList<>();
        while (!left.isEmpty()) {
            int which = random.nextInt(left.size());
            order.add(left.get(which).removeFirst());
            if (left.get(which).isEmpty()) {
                left.remove(which);
            }
        }
        return order;
    }
}
