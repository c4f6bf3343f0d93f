package se.rus.strategy.deviation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A measure that somebody proposes. It is never reworded, because others assess and rate it as it stands: it may be
 * withdrawn, and another one made.
 *
 * @param proposalId id of the proposal, unique in its deviation
 * @param title what is to be done
 * @param description in more words; nullable
 * @param causes that it is meant to change, by id
 * @param responsible code of the actor that would carry it out; nullable
 * @param by code of the actor that proposed it
 * @param at when it was proposed
 * @param withdrawn why it was withdrawn; null while it stands
 */
@Schema(name = "DeviationProposal")
public record Proposal(
        String proposalId,
        String title,
        String description,
        List<String> causes,
        String responsible,
        String by,
        Instant at,
        String withdrawn) {
    public Proposal {
        causes = List.copyOf(causes);
    }

    /** Whether it may be decided on. */
    @JsonIgnore
    public boolean isStanding() {
        return withdrawn == null;
    }

    Proposal withdrawn(String reason) {
        return new Proposal(proposalId, title, description, causes, responsible, by, at, reason);
    }
}
