package se.rus.strategy.report.figures;

import java.math.BigDecimal;
import se.rus.strategy.report.Language;

/**
 * Writes numbers as people read them. By hand, because the JDK's own tables of how languages write them change between
 * releases, and a report must not.
 */
public final class Numbers {
    private static final String SPACE = "\u00a0";
    private static final String MINUS = "\u2212";

    private Numbers() {}

    /** Digits in groups of three: 4&nbsp;650&nbsp;000 in Swedish, 4,650,000 in English. */
    public static String of(long number, Language language) {
        return of(BigDecimal.valueOf(number), language);
    }

    /** As exact as it is. */
    public static String of(BigDecimal number, Language language) {
        String[] parts = number.abs().toPlainString().split("\\.");
        String whole = grouped(parts[0], language == Language.SWEDISH ? SPACE : ",");
        String fraction = parts.length == 1 ? "" : (language == Language.SWEDISH ? "," : ".") + parts[1];
        return (number.signum() < 0 ? MINUS : "") + whole + fraction;
    }

    private static String grouped(String digits, String mark) {
        StringBuilder grouped = new StringBuilder(digits);
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            grouped.insert(at, mark);
        }
        return grouped.toString();
    }
}
