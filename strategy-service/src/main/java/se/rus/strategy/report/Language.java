package se.rus.strategy.report;

import se.rus.contracts.value.BilingualText;

/** The language of a page or file. */
public enum Language {
    SWEDISH("sv"),
    ENGLISH("en");

    /** For {@code @Pattern}. */
    static final String PATTERN = "sv|en";

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** As in {@code lang="sv"}. */
    public String tag() {
        return tag;
    }

    public Language other() {
        return this == SWEDISH ? ENGLISH : SWEDISH;
    }

    public String of(BilingualText text) {
        return this == SWEDISH ? text.sv() : text.en();
    }

    /** Swedish unless English is asked for. */
    public static Language asked(String tag) {
        return ENGLISH.tag.equals(tag) ? ENGLISH : SWEDISH;
    }
}
