package se.rus.strategy.content;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an organisation answers to a consultation (remissvar). No person is named.
 *
 * @param remarkId id of the remark
 * @param actor the organisation's code, or null when it has none
 * @param organisation its name, or null when the code says it
 * @param part id of the part that it is about, or null for the whole
 * @param text what they answer
 * @param receivedOn Swedish day
 * @param late whether that is after the deadline
 */
@Schema(name = "RemarkContent")
public record Remark(
        String remarkId,
        String actor,
        String organisation,
        String part,
        String text,
        LocalDate receivedOn,
        boolean late) {

    /** With the word on whether it came too late. */
    public Remark heldAgainst(LocalDate deadline) {
        return new Remark(remarkId, actor, organisation, part, text, receivedOn, receivedOn.isAfter(deadline));
    }
}
