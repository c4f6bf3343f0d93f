package se.rus.indicator.table;

import java.math.BigDecimal;

/** A number without its unit: a sign, digits, and marks between them that mean thousands or decimals. */
final class WrittenNumber {
    private static final char NONE = 0;

    private WrittenNumber() {}

    static boolean isMinus(char c) {
        return c == '-' || c == '\u2212' || c == '\u2013';
    }

    static NumberReading read(String text, boolean wholeNumbers) {
        boolean minus = !text.isEmpty() && isMinus(text.charAt(0));
        boolean signed = minus || text.startsWith("+");
        String written = signed ? text.substring(1) : text;
        Marks marks = Marks.in(written);
        if (marks == null) {
            return new NumberReading.NotANumber();
        }
        String digits = Spaces.plain(written);
        String sign = minus ? "-" : "";
        if (marks.alone() && couldBeThousands(digits) && (marks.dots() == 1 || wholeNumbers)) {
            return new NumberReading.Ambiguous(
                    Numbers.plain(new BigDecimal(sign + digits.replace(',', '.'))),
                    new BigDecimal(sign + digits.replaceAll("[.,]", "")));
        }
        return grouped(digits, marks.group(), marks.decimal(), sign, wholeNumbers);
    }

    private static NumberReading grouped(String digits, char group, char decimal, String sign, boolean wholeNumbers) {
        int mark = decimal == NONE ? digits.length() : digits.indexOf(decimal);
        String whole = digits.substring(0, mark);
        String decimals = mark == digits.length() ? "" : digits.substring(mark + 1);
        boolean decimalsAreMissing = mark < digits.length() && decimals.isEmpty();
        if (decimalsAreMissing || !allDigits(decimals) || (whole.isEmpty() && decimals.isEmpty())) {
            return new NumberReading.NotANumber();
        }
        if (group == NONE ? !allDigits(whole) : !rightGroups(whole, group)) {
            return new NumberReading.NotANumber();
        }
        String plain = group == NONE ? whole : whole.replaceAll("[ .,]", "");
        return Numbers.within(
                new BigDecimal(sign + "0" + plain + (decimals.isEmpty() ? "" : "." + decimals)), wholeNumbers);
    }

    /** One mark, one to three digits before it, not starting with zero, and exactly three after it. */
    private static boolean couldBeThousands(String digits) {
        int mark = digits.length() - 4;
        return mark >= 1 && mark <= 3 && digits.charAt(0) != '0' && !Character.isDigit(digits.charAt(mark));
    }

    /** One to three digits that do not start with zero, then groups of exactly three. */
    private static boolean rightGroups(String whole, char group) {
        int first = whole.indexOf(group);
        if (first < 1 || first > 3 || whole.charAt(0) == '0' || (whole.length() - first) % 4 != 0) {
            return false;
        }
        for (int i = 0; i < whole.length(); i++) {
            boolean mark = i >= first && (i - first) % 4 == 0;
            char c = whole.charAt(i);
            if (mark ? c != group : c < '0' || c > '9') {
                return false;
            }
        }
        return true;
    }

    private static boolean allDigits(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
