package se.rus.indicator.comparison;

import io.smallrye.mutiny.Uni;
import java.util.List;

/** Where groups of actors that somebody else has put together come from. */
public interface GroupSource {

    /**
     * A group.
     *
     * @param id for example G176286
     * @param title as its maker named it, in Swedish
     * @param members codes of actors
     */
    record SourcedGroup(String id, String title, List<String> members) {}

    /** All there are, in any order. */
    Uni<List<SourcedGroup>> groups();
}
