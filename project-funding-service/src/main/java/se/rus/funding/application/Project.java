package se.rus.funding.application;

/**
 * What money is applied for, and from where.
 *
 * @param applicant actor code, four digits
 * @param county the applicant's, two digits
 * @param source "1:1" or "ERUF"
 * @param totalCostKronor whole kronor, above 0
 * @param focusAreaId the focus area of the strategy that it serves too; null when it names none
 */
public record Project(
        String applicant,
        String county,
        String title,
        String source,
        String programme,
        String strategyId,
        String goalId,
        long totalCostKronor,
        String focusAreaId) {}
