package se.rus.strategy.network.agreement;

import se.rus.platform.decision.Decider;
import se.rus.platform.decision.Decision;
import se.rus.strategy.network.agreement.AgreementCommand.EndAgreement;
import se.rus.strategy.network.agreement.AgreementCommand.EnterAgreement;
import se.rus.strategy.network.agreement.AgreementCommand.SignAgreement;
import se.rus.strategy.network.agreement.AgreementEvent.AgreementEnded;
import se.rus.strategy.network.agreement.AgreementEvent.AgreementEntered;
import se.rus.strategy.network.agreement.AgreementEvent.AgreementSigned;

/** The life of an agreement: entered, signed by more, ended. */
public final class AgreementDecider implements Decider<AgreementCommand, AgreementState, AgreementEvent> {

    @Override
    public AgreementState initial() {
        return new AgreementState.None();
    }

    @Override
    public AgreementState evolve(AgreementState state, AgreementEvent event) {
        return new AgreementState.Known(event.agreement());
    }

    @Override
    public Decision<AgreementEvent> decide(AgreementCommand command, AgreementState state) {
        return switch (state) {
            case AgreementState.None ignored ->
                command instanceof EnterAgreement it
                        ? Decision.unless(
                                AgreementRules.broken(it.agreement(), it.today()),
                                new AgreementEntered(it.agreement(), it.at()))
                        : Decision.reject(AgreementRules.MISSING);
            case AgreementState.Known(Agreement agreement) -> change(command, agreement);
        };
    }

    private static Decision<AgreementEvent> change(AgreementCommand command, Agreement agreement) {
        return switch (command) {
            case EnterAgreement ignored -> Decision.reject(AgreementRules.EXISTS);
            case SignAgreement it -> sign(it, agreement);
            case EndAgreement it -> end(it, agreement);
        };
    }

    private static Decision<AgreementEvent> sign(SignAgreement it, Agreement agreement) {
        if (agreement.signatories().contains(it.signature())) {
            return Decision.nothingNew();
        }
        return agreement.hasSigned(it.signature().actorId())
                ? Decision.reject(AgreementRules.SIGNED)
                : Decision.unless(
                        AgreementRules.signature(agreement, it.signature(), it.today(), ""),
                        new AgreementSigned(
                                agreement.signed(it.signature()), it.signature().actorId(), it.at()));
    }

    private static Decision<AgreementEvent> end(EndAgreement it, Agreement agreement) {
        Agreement ended = agreement.until(it.on());
        return ended.equals(agreement)
                ? Decision.nothingNew()
                : Decision.unless(AgreementRules.ending(ended), new AgreementEnded(ended, it.at()));
    }
}
