package se.rus.contracts.progress;

import se.rus.contracts.PublicRecord;

/**
 * What one actor does.
 *
 * @param responsible what it answers for; sums to the strategy's total over all actors
 * @param takingPart in what others answer for; several actors may take part in one
 */
@PublicRecord
public record ActorContributions(ContributionCounts responsible, ContributionCounts takingPart) {}
