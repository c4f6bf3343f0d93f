package se.rus.strategy.network.agreement;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an agreement stands to a day. */
@Schema(name = "AgreementValidity")
public enum Validity {
    /** Its first day lies ahead. */
    NOT_YET_VALID("notYetValid"),
    /** It holds. */
    VALID("valid"),
    /** It holds no longer. */
    EXPIRED("expired");

    private final String word;

    Validity(String word) {
        this.word = word;
    }

    /** The word on the wire, lowerCamel. */
    @JsonValue
    public String word() {
        return word;
    }

    static Validity of(Agreement agreement, LocalDate day) {
        if (day.isBefore(agreement.validFrom())) {
            return NOT_YET_VALID;
        }
        return agreement.validUntil() == null || day.isBefore(agreement.validUntil()) ? VALID : EXPIRED;
    }
}
