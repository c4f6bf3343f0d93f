package se.rus.strategy.content;

import java.time.LocalDate;
import java.util.List;

/**
 * A consultation (remiss) on the draft of one version.
 *
 * @param invitation what is asked, or null
 * @param invited codes of the actors that are asked; may be empty, anybody may answer
 * @param openedOn Swedish day
 * @param deadline last day for remarks
 * @param closedOn Swedish day, or null while it is open
 */
public record Consultation(
        String invitation, List<String> invited, LocalDate openedOn, LocalDate deadline, LocalDate closedOn) {
    public Consultation {
        invited = List.copyOf(invited);
    }

    /** Whether remarks are taken. */
    public boolean isOpen() {
        return closedOn == null;
    }

    public Consultation closed(LocalDate day) {
        return new Consultation(invitation, invited, openedOn, deadline, day);
    }
}
