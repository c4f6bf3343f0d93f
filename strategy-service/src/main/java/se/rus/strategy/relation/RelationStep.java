package se.rus.strategy.relation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import se.rus.contracts.value.BilingualText;

/** The scale of how an actor relates to a strategy. Not assessed is no step of it but a value of its own. */
public enum RelationStep {
    /** Step 1. */
    DELIBERATELY_NOT_RELATING(
            "deliberatelyNotRelating",
            1,
            "Har medvetet valt att inte förhålla sig till strategin",
            "Has deliberately chosen not to relate to the strategy"),
    /** Step 2. */
    UNKNOWINGLY_IN_LINE(
            "unknowinglyInLine",
            2,
            "Arbetar i linje med strategin utan att veta om det",
            "Works in line with the strategy without knowing it"),
    /** Step 3. */
    CONSCIOUSLY_IN_LINE(
            "consciouslyInLine",
            3,
            "Arbetar medvetet i linje med strategin, utan uttalad koppling",
            "Knowingly works in line with the strategy, without an explicit link"),
    /** Step 4. */
    EXPLICIT_LINK(
            "explicitLink",
            4,
            "Kopplar medvetet och uttalat sin plan och sina mål till strategin",
            "Knowingly and explicitly links its plan and goals to the strategy"),
    /** Nobody has said, or what was said no longer holds. */
    NOT_ASSESSED("notAssessed", null, "Inte bedömd", "Not assessed");

    private final String word;
    private final Integer number;
    private final BilingualText meaning;

    RelationStep(String word, Integer number, String sv, String en) {
        this.word = word;
        this.number = number;
        this.meaning = new BilingualText(sv, en);
    }

    /** The word on the wire, lowerCamel. */
    @JsonValue
    public String word() {
        return word;
    }

    /** 1 to 4; null for not assessed. */
    public Integer number() {
        return number;
    }

    /** For people. */
    public BilingualText meaning() {
        return meaning;
    }

    /** The step of a word that the tables hold. */
    static RelationStep of(String word) {
        return Arrays.stream(values())
                .filter(step -> step.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No step is called " + word));
    }
}
