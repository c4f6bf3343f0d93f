package se.rus.platform.relay;

import io.smallrye.mutiny.Uni;
import java.util.List;

/** Something that a relay carries to Kafka: a sequence of messages by position. CDI beans; each gets its own relay. */
public interface RelaySource {

    /** Names lease and checkpoint; never change it. */
    String name();

    /**
     * The next messages after a position, at most {@code limit} positions of them.
     *
     * @return the messages in order, and the position up to which they are complete
     */
    Uni<Page> after(long position, int limit);

    /**
     * @param messages may be fewer than the positions passed, when not every one is public
     * @param lastPosition the position asked from, when there was nothing
     */
    record Page(List<OutgoingMessage> messages, long lastPosition) {}
}
