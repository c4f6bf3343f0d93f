package se.rus.strategy.adoption;

import java.time.Instant;
import java.time.LocalDate;
import se.rus.contracts.value.Decision;
import se.rus.strategy.content.Consultation;
import se.rus.strategy.content.Draft;
import se.rus.strategy.content.Remark;

/** What happens to a strategy. */
public sealed interface StrategyEvent {

    String strategyId();

    /** It was drafted and may be read, but steers nothing yet. */
    record StrategyDrafted(Draft draft, Instant draftedAt) implements StrategyEvent {
        @Override
        public String strategyId() {
            return draft.strategyId();
        }
    }

    /** The draft says something else. */
    record DraftEdited(Draft draft, Instant editedAt) implements StrategyEvent {
        @Override
        public String strategyId() {
            return draft.strategyId();
        }
    }

    /** Others are asked about the draft. */
    record ConsultationOpened(String strategyId, Consultation consultation, Instant openedAt)
            implements StrategyEvent {}

    /**
     * Somebody answered.
     *
     * @param number of the version that the answer is about
     */
    record RemarkReceived(String strategyId, int number, Remark remark, Instant receivedAt) implements StrategyEvent {}

    /** Nobody is asked any more. */
    record ConsultationClosed(String strategyId, LocalDate closedOn, Instant closedAt) implements StrategyEvent {}

    /**
     * It was adopted and steers from now on.
     *
     * @param number of the version, from 1; null in events from before there were revisions: the first
     */
    record StrategyAdopted(Draft draft, Decision decision, Instant adoptedAt, Integer number) implements StrategyEvent {
        public StrategyAdopted {
            number = number == null ? Integer.valueOf(1) : number;
        }

        @Override
        public String strategyId() {
            return draft.strategyId();
        }
    }

    /** A new version was begun, saying as yet what the adopted one says. */
    record RevisionStarted(Draft draft, int number, String reason, Instant startedAt) implements StrategyEvent {
        @Override
        public String strategyId() {
            return draft.strategyId();
        }
    }

    /** Another strategy steers instead. */
    record StrategyReplaced(String strategyId, String replacedBy, Instant replacedAt) implements StrategyEvent {}
}
