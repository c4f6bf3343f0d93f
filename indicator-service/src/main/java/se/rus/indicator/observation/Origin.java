package se.rus.indicator.observation;

/** Who a value comes from. */
public enum Origin {
    /** The actor itself. */
    ACTOR,
    /** The import from Kolada, for indicators that it fills. */
    KOLADA
}
