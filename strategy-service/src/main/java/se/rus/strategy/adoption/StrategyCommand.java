package se.rus.strategy.adoption;

import java.time.Instant;
import java.time.LocalDate;
import se.rus.contracts.value.Decision;
import se.rus.strategy.content.Consultation;
import se.rus.strategy.content.Draft;
import se.rus.strategy.content.Remark;

/** What may be asked of a strategy. Times and ids come with the command. */
public sealed interface StrategyCommand {

    /** Write it down. */
    record DraftStrategy(Draft draft, Instant at) implements StrategyCommand {}

    /** Say something else in the draft. */
    record EditDraft(Draft draft, Instant at) implements StrategyCommand {}

    /** Ask others about the draft. */
    record OpenConsultation(Consultation consultation, Instant at) implements StrategyCommand {}

    /** Take down an answer. Whether it is late is for the decision to say. */
    record ReceiveRemark(Remark remark, Instant at) implements StrategyCommand {}

    /** Ask no more: the draft may be edited or adopted. */
    record CloseConsultation(LocalDate on, Instant at) implements StrategyCommand {}

    /** Adopt it as drafted. */
    record AdoptStrategy(Decision decision, Instant at) implements StrategyCommand {}

    /** Begin a new version; the adopted one steers meanwhile. */
    record ReviseStrategy(String reason, Instant at) implements StrategyCommand {}

    /** Another strategy, adopted and of the same county, steers instead. */
    record ReplaceStrategy(String by, Instant at) implements StrategyCommand {}
}
