package se.rus.contracts.strategy;

import com.fasterxml.jackson.annotation.JsonValue;

/** The four strategic areas of the national strategy for sustainable regional development 2021–2030. */
public enum NationalArea {
    /** Equal opportunities for housing, work and welfare throughout the country. */
    EQUAL_OPPORTUNITIES("equalOpportunities"),
    /** Skills development and skills supply throughout the country. */
    SKILLS("skills"),
    /** Innovation and renewal, entrepreneurship and enterprise throughout the country. */
    INNOVATION("innovation"),
    /** Accessibility throughout the country, by digital communication and the transport system. */
    ACCESSIBILITY("accessibility");

    private final String word;

    NationalArea(String word) {
        this.word = word;
    }

    /** The word on the wire, lowerCamel. */
    @JsonValue
    public String word() {
        return word;
    }
}
