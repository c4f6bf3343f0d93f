package se.rus.indicator.definition;

/** The years that can be told: 1900 to 2100. */
public final class Years {
    /** For {@code @Pattern}. */
    public static final String PATTERN = "(19|20)[0-9]{2}|2100";

    private Years() {}
}
