package se.rus.funding.application;

/**
 * The largest part of a project's total cost that one source may pay.
 *
 * @param percent whole percent, 1 to 100
 * @param basis where it says so, for example "2003:596 5 §"
 */
public record Ceiling(int percent, String basis) {

    /** Exact: no division, so no rounding decides about money. */
    public boolean allows(long grantedKronor, long totalCostKronor) {
        return Math.multiplyExact(grantedKronor, 100L) <= Math.multiplyExact(totalCostKronor, (long) percent);
    }

    /** The largest whole number of kronor that it allows. */
    public long largestGrant(long totalCostKronor) {
        return Math.multiplyExact(totalCostKronor, (long) percent) / 100L;
    }
}
