package se.rus.indicator.remark;

import se.rus.indicator.remark.RemarkEvent.ObservationCommented;
import se.rus.indicator.remark.RemarkEvent.ObservationFollowedUp;
import se.rus.indicator.remark.RemarkEvent.ObservationMarkedForFollowUp;
import se.rus.platform.decision.Decider;
import se.rus.platform.decision.Decision;
import se.rus.platform.decision.Rejection;

/** Decides on remarks. The state says whether the observation is marked for follow-up. */
public final class RemarkDecider implements Decider<RemarkCommand, Boolean, RemarkEvent> {

    @Override
    public Boolean initial() {
        return false;
    }

    @Override
    public Decision<RemarkEvent> decide(RemarkCommand it, Boolean marked) {
        return switch (it.kind()) {
            case COMMENT -> Decision.accept(new ObservationCommented(it.key(), it.text(), it.at()));
            case FOLLOW_UP ->
                marked
                        ? Decision.reject(Rejection.state(
                                "already-marked",
                                "It is marked for follow-up already; comment instead.",
                                "Den är redan märkt för uppföljning; kommentera i stället."))
                        : Decision.accept(new ObservationMarkedForFollowUp(it.key(), it.text(), it.at()));
            case FOLLOWED_UP ->
                marked
                        ? Decision.accept(new ObservationFollowedUp(it.key(), it.text(), it.at()))
                        : Decision.reject(Rejection.state(
                                "not-marked", "It is not marked for follow-up.", "Den är inte märkt för uppföljning."));
        };
    }

    @Override
    public Boolean evolve(Boolean marked, RemarkEvent event) {
        return switch (event) {
            case ObservationCommented ignored -> marked;
            case ObservationMarkedForFollowUp ignored -> true;
            case ObservationFollowedUp ignored -> false;
        };
    }
}
