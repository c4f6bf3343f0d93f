package se.rus.strategy.network.agreement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An agreement (överenskommelse) between actors.
 *
 * @param agreementId id of the agreement
 * @param county whose coordinator keeps it, two digits; parties may be of other counties
 * @param title what it is called
 * @param type what sort of agreement it is
 * @param formal a decided or written agreement; false for an informal understanding
 * @param concerns the actor that it is about, for example the company that is owned; nullable
 * @param validFrom first day of it
 * @param validUntil first day without it; null when it is open-ended
 * @param signatories in the order in which they were entered
 * @param shares empty unless it is joint ownership
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "AgreementContent")
public record Agreement(
        String agreementId,
        String county,
        String title,
        AgreementType type,
        boolean formal,
        String concerns,
        LocalDate validFrom,
        LocalDate validUntil,
        List<Signature> signatories,
        List<Share> shares) {
    public Agreement {
        signatories = List.copyOf(signatories);
        shares = List.copyOf(shares);
    }

    Agreement signed(Signature signature) {
        List<Signature> all = new ArrayList<>(signatories);
        all.add(signature);
        return new Agreement(agreementId, county, title, type, formal, concerns, validFrom, validUntil, all, shares);
    }

    Agreement until(LocalDate day) {
        return new Agreement(agreementId, county, title, type, formal, concerns, validFrom, day, signatories, shares);
    }

    boolean hasSigned(String actorId) {
        return signatories.stream().anyMatch(each -> each.actorId().equals(actorId));
    }

    /** Ids of all who signed or own. */
    List<String> parties() {
        return Stream.concat(
                        signatories.stream().map(Signature::actorId),
                        shares.stream().map(Share::actorId))
                .distinct()
                .toList();
    }
}
