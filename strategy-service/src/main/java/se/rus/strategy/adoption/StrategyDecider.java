package se.rus.strategy.adoption;

import java.util.Optional;
import se.rus.platform.decision.Decider;
import se.rus.platform.decision.Decision;
import se.rus.platform.decision.Rejection;
import se.rus.strategy.adoption.StrategyCommand.AdoptStrategy;
import se.rus.strategy.adoption.StrategyCommand.CloseConsultation;
import se.rus.strategy.adoption.StrategyCommand.DraftStrategy;
import se.rus.strategy.adoption.StrategyCommand.EditDraft;
import se.rus.strategy.adoption.StrategyCommand.OpenConsultation;
import se.rus.strategy.adoption.StrategyCommand.ReceiveRemark;
import se.rus.strategy.adoption.StrategyCommand.ReplaceStrategy;
import se.rus.strategy.adoption.StrategyCommand.ReviseStrategy;
import se.rus.strategy.adoption.StrategyEvent.ConsultationClosed;
import se.rus.strategy.adoption.StrategyEvent.ConsultationOpened;
import se.rus.strategy.adoption.StrategyEvent.DraftEdited;
import se.rus.strategy.adoption.StrategyEvent.RemarkReceived;
import se.rus.strategy.adoption.StrategyEvent.RevisionStarted;
import se.rus.strategy.adoption.StrategyEvent.StrategyAdopted;
import se.rus.strategy.adoption.StrategyEvent.StrategyDrafted;
import se.rus.strategy.adoption.StrategyEvent.StrategyReplaced;
import se.rus.strategy.adoption.StrategyState.Known;
import se.rus.strategy.content.DraftRules;
import se.rus.strategy.content.Remark;

/** The life of a strategy: drafted, in consultation, adopted, revised any number of times, replaced. */
public final class StrategyDecider implements Decider<StrategyCommand, StrategyState, StrategyEvent> {

    @Override
    public StrategyState initial() {
        return new StrategyState.None();
    }

    @Override
    public Decision<StrategyEvent> decide(StrategyCommand command, StrategyState state) {
        return switch (state) {
            case StrategyState.None ignored ->
                command instanceof DraftStrategy draft ? draft(draft) : Decision.reject(StrategyRefusals.MISSING);
            case Known known -> decide(command, known);
        };
    }

    @Override
    public StrategyState evolve(StrategyState state, StrategyEvent event) {
        return StrategyHistory.after(state, event);
    }

    private static Decision<StrategyEvent> decide(StrategyCommand command, Known known) {
        if (known.replacedBy() != null) {
            return Decision.reject(StrategyRefusals.REPLACED);
        }
        return switch (command) {
            case DraftStrategy ignored -> Decision.reject(StrategyRefusals.EXISTS);
            case EditDraft edit -> edit(edit, known);
            case OpenConsultation open -> open(open, known);
            case ReceiveRemark remark -> remark(remark, known);
            case CloseConsultation close -> close(close, known);
            case AdoptStrategy adopt -> adopt(adopt, known);
            case ReviseStrategy revise -> revise(revise, known);
            case ReplaceStrategy replace -> replace(replace, known);
        };
    }

    private static Decision<StrategyEvent> draft(DraftStrategy command) {
        return DraftRules.broken(command.draft())
                .<Decision<StrategyEvent>>map(Decision::reject)
                .orElseGet(() -> Decision.accept(new StrategyDrafted(command.draft(), command.at())));
    }

    private static Decision<StrategyEvent> edit(EditDraft command, Known known) {
        Optional<Rejection> broken = notEditable(known)
                .or(() -> EditRules.broken(command.draft(), known))
                .or(() -> DraftRules.broken(command.draft()));
        if (broken.isPresent()) {
            return Decision.reject(broken.get());
        }
        return command.draft().equals(known.open().draft())
                ? Decision.nothingNew()
                : Decision.accept(new DraftEdited(command.draft(), command.at()));
    }

    private static Decision<StrategyEvent> open(OpenConsultation command, Known known) {
        Optional<Rejection> broken = notEditable(known)
                .or(() -> command.consultation()
                                .deadline()
                                .isBefore(command.consultation().openedOn())
                        ? Optional.of(StrategyRefusals.DEADLINE_PASSED)
                        : Optional.empty());
        return broken.<Decision<StrategyEvent>>map(Decision::reject)
                .orElseGet(() -> Decision.accept(
                        new ConsultationOpened(known.content().strategyId(), command.consultation(), command.at())));
    }

    private static Decision<StrategyEvent> remark(ReceiveRemark command, Known known) {
        Optional<OpenDraft> asked = known.underWay().filter(OpenDraft::isInConsultation);
        if (asked.isEmpty()) {
            return Decision.reject(StrategyRefusals.NO_CONSULTATION);
        }
        Remark remark = command.remark();
        Optional<Rejection> unknown = EditRules.aboutNothing(remark, asked.get().draft());
        if (unknown.isPresent()) {
            return Decision.reject(unknown.get());
        }
        Remark timed = remark.heldAgainst(asked.get().consultation().deadline());
        return Decision.accept(
                new RemarkReceived(known.content().strategyId(), asked.get().number(), timed, command.at()));
    }

    private static Decision<StrategyEvent> close(CloseConsultation command, Known known) {
        return known.underWay().filter(OpenDraft::isInConsultation).isPresent()
                ? Decision.accept(new ConsultationClosed(known.content().strategyId(), command.on(), command.at()))
                : Decision.reject(StrategyRefusals.NO_CONSULTATION);
    }

    private static Decision<StrategyEvent> adopt(AdoptStrategy command, Known known) {
        return notEditable(known)
                .<Decision<StrategyEvent>>map(Decision::reject)
                .orElseGet(() -> Decision.accept(new StrategyAdopted(
                        known.open().draft(),
                        command.decision(),
                        command.at(),
                        known.open().number())));
    }

    private static Decision<StrategyEvent> revise(ReviseStrategy command, Known known) {
        if (known.steering() == null) {
            return Decision.reject(StrategyRefusals.NOT_ADOPTED);
        }
        if (known.open() != null) {
            return Decision.reject(StrategyRefusals.UNDER_REVISION);
        }
        Steering adopted = known.steering();
        return Decision.accept(
                new RevisionStarted(adopted.draft(), adopted.number() + 1, command.reason(), command.at()));
    }

    private static Decision<StrategyEvent> replace(ReplaceStrategy command, Known known) {
        if (known.steering() == null) {
            return Decision.reject(StrategyRefusals.NOT_ADOPTED);
        }
        String id = known.content().strategyId();
        return id.equals(command.by())
                ? Decision.reject(StrategyRefusals.BY_ITSELF)
                : Decision.accept(new StrategyReplaced(id, command.by(), command.at()));
    }

    /** Why there is no draft that may be edited, sent out or adopted. */
    private static Optional<Rejection> notEditable(Known known) {
        if (known.open() == null) {
            return Optional.of(StrategyRefusals.ADOPTED);
        }
        return known.open().isInConsultation() ? Optional.of(StrategyRefusals.IN_CONSULTATION) : Optional.empty();
    }
}
