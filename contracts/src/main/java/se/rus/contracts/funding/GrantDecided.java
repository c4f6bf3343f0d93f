package se.rus.contracts.funding;

import java.time.Instant;
import java.util.List;
import se.rus.contracts.PublicRecord;
import se.rus.contracts.value.Decision;
import se.rus.contracts.value.FinancingPart;

/**
 * A project was granted money. Topic {@link se.rus.contracts.Topics#FUNDING}, key = projectId.
 *
 * @param projectId opaque id
 * @param county county code of the decision-maker, two digits
 * @param title title of the project, as applied
 * @param applicant actor code (four digits) or organisation number (ten digits, NNNNNN-NNNN)
 * @param source where the money comes from: "1:1" or "ERUF"
 * @param programme programme or frame, for example "Småland och öarna 2021-2027"
 * @param strategyId the strategy it contributes to
 * @param goalId the goal in it
 * @param totalCostKronor total cost, whole kronor, above 0
 * @param grantedKronor granted of this source, whole kronor, above 0 and at most totalCostKronor
 * @param financing all that pays, this source included; sums to totalCostKronor
 * @param decision the decision
 * @param decidedAt when it was registered
 * @param focusAreaId the focus area (insatsområde) of the strategy that it contributes to too, or null
 */
@PublicRecord
public record GrantDecided(
        String projectId,
        String county,
        String title,
        String applicant,
        String source,
        String programme,
        String strategyId,
        String goalId,
        long totalCostKronor,
        long grantedKronor,
        List<FinancingPart> financing,
        Decision decision,
        Instant decidedAt,
        String focusAreaId) {

    /** Lists are copied, so the record cannot change; a missing list is refused with a NullPointerException. */
    public GrantDecided {
        financing = List.copyOf(financing);
    }
}
