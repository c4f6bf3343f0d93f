package se.rus.strategy.adoption;

import se.rus.strategy.content.Consultation;
import se.rus.strategy.content.Draft;

/**
 * A version that is being worked on.
 *
 * @param number of the version that it is to be, from 1
 * @param reason why a revision was begun, or null
 * @param consultation the latest one on this version, or null
 */
public record OpenDraft(int number, Draft draft, String reason, Consultation consultation) {

    boolean isInConsultation() {
        return consultation != null && consultation.isOpen();
    }

    OpenDraft saying(Draft other) {
        return new OpenDraft(number, other, reason, consultation);
    }

    OpenDraft consulted(Consultation on) {
        return new OpenDraft(number, draft, reason, on);
    }
}
