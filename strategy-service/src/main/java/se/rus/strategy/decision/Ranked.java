package se.rus.strategy.decision;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.rus.contracts.value.BilingualText;

/**
 * A proposal's place in the order of priority.
 *
 * @param place from 1; shared by those that nothing tells apart
 * @param proposalId the proposal, by its id in the deviation
 * @param title what is to be done
 * @param assessors how many have rated it
 * @param effort median; null when nobody has rated it
 * @param effect median; null when nobody has rated it
 * @param score effect less effort; null when nobody has rated it
 * @param explained why it stands here
 */
@Schema(name = "RankedProposal")
public record Ranked(
        int place,
        String proposalId,
        String title,
        int assessors,
        BigDecimal effort,
        BigDecimal effect,
        BigDecimal score,
        BilingualText explained) {}
