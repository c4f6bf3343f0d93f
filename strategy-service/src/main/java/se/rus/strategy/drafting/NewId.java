package se.rus.strategy.drafting;

/** How ids that clients give may look. */
final class NewId {
    static final String PATTERN = "[\\w.:-]{1,100}";

    private NewId() {}
}
