package se.rus.indicator.measures;

import java.util.List;
import java.util.stream.Collectors;
import se.rus.contracts.value.BilingualText;
import se.rus.platform.decision.Rejection;

/** Why a measure that can be understood is not defined. */
final class MeasureRefusals {
    private MeasureRefusals() {}

    static Rejection duplicate(long first) {
        return Rejection.rule(
                "duplicate-measure",
                "",
                "Row %d has the same name or the same code. Remove one of the rows, or give them names and codes (column Kod) of their own."
                        .formatted(first),
                "Rad %d har samma namn eller samma kod. Ta bort en av raderna, eller ge dem egna namn och koder (kolumnen Kod)."
                        .formatted(first));
    }

    static Rejection retired(String code) {
        return Rejection.rule(
                "retired",
                "",
                "The indicator %s is retired. Give the measure another code in a column Kod.".formatted(code),
                "Indikatorn %s är avslutad. Ge måttet en annan kod i en kolumn Kod.".formatted(code));
    }

    static Rejection nameTaken(String code) {
        return Rejection.rule(
                "name-taken",
                "",
                "The indicator %s has this name. If it is the one meant, write its code in a column Kod; otherwise give the measure another name."
                        .formatted(code),
                "Indikatorn %s har detta namn. Om det är den som avses, skriv dess kod i en kolumn Kod; ge annars måttet ett annat namn."
                        .formatted(code));
    }

    static Rejection definedOtherwise(String code, List<BilingualText> parts) {
        String en = parts.stream().map(BilingualText::en).collect(Collectors.joining(", "));
        String sv = parts.stream().map(BilingualText::sv).collect(Collectors.joining(", "));
        return Rejection.rule(
                "defined-otherwise",
                "",
                "The indicator %s stands with another %s. A table defines and does not revise: revise it by PUT, or give the measure another code in a column Kod."
                        .formatted(code, en),
                "Indikatorn %s finns med annat: %s. En tabell definierar men ändrar inte: ändra den med PUT, eller ge måttet en annan kod i en kolumn Kod."
                        .formatted(code, sv));
    }
}
