package se.rus.contracts.progress;

import se.rus.contracts.PublicRecord;

/**
 * What is done for a priority: linked, its focus areas and its goals sum to total and countedAgain ({@link SumOfParts}).
 *
 * @param total linked to the priority itself, to one of its focus areas or to one of its goals, each once
 * @param linked to the priority itself
 * @param countedAgain how much the three hold more than once
 */
@PublicRecord
public record PriorityContributions(
        ContributionCounts total, ContributionCounts linked, ContributionCounts countedAgain) {}
