package se.rus.indicator.kolada;

import se.rus.contracts.value.BilingualText;

/** Kolada did not answer, or not as it says that it does. */
public class KoladaException extends RuntimeException {
    private final transient BilingualText text;

    KoladaException(String en, String sv) {
        super(en);
        this.text = new BilingualText(sv, en);
    }

    /** For people. */
    BilingualText text() {
        return text;
    }
}
