package se.rus.funding.application;

/** Money is whole kronor. The bound keeps every sum and percentage of it far inside a long. */
final class Kronor {
    static final long LARGEST = 1_000_000_000_000L;
    static final String RANGE = "Give whole kronor, 1 at least and 1,000,000,000,000 at most.";
    static final String RANGE_SV = "Ange hela kronor, minst 1 och högst 1 000 000 000 000.";

    private Kronor() {}

    /** 0 or more, and within the bound. */
    static boolean isAmount(long kronor) {
        return kronor >= 0 && kronor <= LARGEST;
    }
}
