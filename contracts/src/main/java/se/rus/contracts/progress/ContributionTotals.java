package se.rus.contracts.progress;

import se.rus.contracts.PublicRecord;

/**
 * What is done for a whole strategy. A thing that serves several parts is with each of them and once in the total: goals,
 * focus areas, what is linked to priorities themselves, otherElements and withoutElement sum to total and countedAgain
 * ({@link SumOfParts}).
 *
 * @param total each activity and shift once; also the sum of what the actors are responsible for
 * @param withoutElement linked to no part: the strategy as a whole
 * @param otherElements links to parts that the adopted strategy does not have: not any longer, or not yet
 * @param countedAgain how much the parts hold more than once: a thing linked to three of them is here twice
 */
@PublicRecord
public record ContributionTotals(
        ContributionCounts total,
        ContributionCounts withoutElement,
        ContributionCounts otherElements,
        ContributionCounts countedAgain) {}
