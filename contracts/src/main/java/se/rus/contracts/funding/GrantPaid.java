package se.rus.contracts.funding;

import java.time.Instant;
import java.time.LocalDate;
import se.rus.contracts.PublicRecord;

/**
 * Money of a grant was paid out, or paid back: one event a payment, and the sum of all of a project is what it has
 * received. A payment that is put right comes as the same event again with the same paymentId: the later one holds.
 * Topic {@link se.rus.contracts.Topics#FUNDING}, key = projectId.
 *
 * @param paymentId opaque id
 * @param projectId the project
 * @param grantId ce_subject of the GrantDecided it is paid from, or null: the project's first grant of that source
 * @param county county code of who pays, two digits
 * @param strategyId the strategy that the grant contributes to
 * @param source where the money comes from: "1:1" or "ERUF"
 * @param paidKronor whole kronor, never 0: above 0 paid out, below 0 paid back by the applicant
 * @param paidOn day of the payment, in Sweden
 * @param reason why it was paid back, Swedish; null when it was paid out
 * @param registeredAt when it was registered
 */
@PublicRecord
public record GrantPaid(
        String paymentId,
        String projectId,
        String grantId,
        String county,
        String strategyId,
        String source,
        long paidKronor,
        LocalDate paidOn,
        String reason,
        Instant registeredAt) {}
