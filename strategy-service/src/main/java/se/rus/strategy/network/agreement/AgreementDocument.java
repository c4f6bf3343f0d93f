package se.rus.strategy.network.agreement;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.rus.contracts.reference.Actor;
import se.rus.contracts.reference.ActorKind;
import se.rus.contracts.reference.Actors;

/**
 * An agreement as it is shown.
 *
 * @param agreement what was agreed
 * @param validity on the day it was asked for
 * @param municipalitiesNotSigned of the county that keeps it, by code; empty when all have signed
 */
@Schema(name = "Agreement", examples = AgreementExamples.AGREEMENT)
public record AgreementDocument(Agreement agreement, Validity validity, List<String> municipalitiesNotSigned) {

    static AgreementDocument of(Agreement agreement, LocalDate today) {
        List<String> missing = Actors.inCounty(agreement.county()).stream()
                .filter(actor -> actor.kind() == ActorKind.MUNICIPALITY)
                .map(Actor::code)
                .filter(code -> !agreement.hasSigned(code))
                .toList();
        return new AgreementDocument(agreement, Validity.of(agreement, today), missing);
    }
}
