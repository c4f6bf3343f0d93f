package se.rus.indicator.measures;

import java.math.BigDecimal;
import se.rus.platform.decision.Rejection;

/** Why a table does not tell where a value should go, and what to write. */
final class DirectionRefusals {
    private static final String WRITE =
            " Write Ökning, Minskning or Oförändrad in a column Riktning (direction), and send the table again.";
    private static final String SKRIV =
            " Skriv Ökning, Minskning eller Oförändrad i en kolumn Riktning och skicka tabellen igen.";

    private DirectionRefusals() {}

    static Rejection noDirection() {
        return unknown("This is no direction.", "Detta är ingen riktning.");
    }

    static Rejection several() {
        return Rejection.rule(
                "directions-differ",
                "",
                "The row names more than one direction. A measure has one: write the same for every period, and define"
                        + " another indicator for what goes the other way.",
                "Raden anger mer än en riktning. Ett mått har en: skriv samma för varje period och definiera en annan"
                        + " indikator för det som går åt andra hållet.");
    }

    static Rejection range() {
        return Rejection.rule(
                "range-in-table",
                "",
                "A range has two bounds a period, and the table has room for one. Define this indicator by"
                        + " POST /indicators/v1/indicators.",
                "Ett intervall har två gränser per period, och tabellen rymmer en. Definiera denna indikator med"
                        + " POST /indicators/v1/indicators.");
    }

    /** A target with a footnote may be a bound to stay under that lies above the baseline (R33). */
    static Rejection footnote() {
        return unknown(
                "A target has a footnote, so its number alone does not tell the direction.",
                "Ett målvärde har en fotnot, så talet ensamt anger inte riktningen.");
    }

    /** 67 against −77 is either a level and a change, or a change whose sign was left out (R35). */
    static Rejection otherSign(BigDecimal one, BigDecimal other) {
        String first = one.toPlainString();
        String last = other.toPlainString();
        String turned = one.negate().toPlainString();
        return unknown(
                "The baseline %s and the target %s have different signs: either the baseline is meant as %s and both are changes, or they are levels. Correct the baseline if it is the first."
                        .formatted(first, last, turned),
                "Basvärdet %s och målvärdet %s har olika tecken: antingen avses basvärdet som %s och båda är förändringar, eller så är de nivåer. Rätta basvärdet om det är det första."
                        .formatted(first.replace('.', ','), last.replace('.', ','), turned.replace('.', ',')));
    }

    static Rejection notOneWay(String path) {
        return path.isEmpty()
                ? unknown("The row has neither targets nor a direction.", "Raden har varken målvärden eller riktning.")
                : unknown(
                        "The numbers do not tell the direction: " + path + ".",
                        "Talen anger inte riktningen: " + path.replace('.', ',') + ".");
    }

    private static Rejection unknown(String en, String sv) {
        return Rejection.rule("direction-unknown", "", en + WRITE, sv + SKRIV);
    }
}
