package se.rus.contracts.progress;

import se.rus.contracts.PublicRecord;

/**
 * What one source has granted and paid.
 *
 * @param source "1:1", "ERUF" or any other
 * @param grantedKronor whole kronor, 0 or more
 * @param paidKronor whole kronor paid out less what was paid back; below 0 as long as only the repayment is known
 */
@PublicRecord
public record SourceFunding(String source, long grantedKronor, long paidKronor) {}
