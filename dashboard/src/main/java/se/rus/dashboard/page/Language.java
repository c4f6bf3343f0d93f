package se.rus.dashboard.page;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import java.util.Optional;

/** The languages of the pages. Swedish unless the reader asks for another. */
public enum Language {
    SV("sv"),
    EN("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The language tag, {@code sv} or {@code en}. */
    public String tag() {
        return tag;
    }

    public Locale locale() {
        return Locale.forLanguageTag(this == SV ? "sv-SE" : "en-GB");
    }

    /** The one that a page offers to change to. */
    public Language other() {
        return this == SV ? EN : SV;
    }

    /** What {@code ?lang=} asks for, else the first language of Accept-Language that we speak, else Swedish. */
    public static Language of(String asked, HttpHeaders headers) {
        return named(asked)
                .or(() -> headers.getAcceptableLanguages().stream()
                        .flatMap(locale -> named(locale.getLanguage()).stream())
                        .findFirst())
                .orElse(SV);
    }

    private static Optional<Language> named(String tag) {
        if (tag == null) {
            return Optional.empty();
        }
        return switch (tag) {
            case "sv" -> Optional.of(SV);
            case "en" -> Optional.of(EN);
            default -> Optional.empty();
        };
    }
}
