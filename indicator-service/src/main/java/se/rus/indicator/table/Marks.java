package se.rus.indicator.table;

/**
 * Which marks stand between the digits of a number, and so what each can mean.
 *
 * @param group between thousands, 0 for none
 * @param decimal before the decimals, 0 for none
 * @param alone true when there is one mark and it could be either
 */
record Marks(char group, char decimal, boolean alone, int dots) {

    /** Null when no number has such marks. */
    static Marks in(String digits) {
        int spaces = 0;
        int dots = 0;
        int commas = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c == '.') {
                dots++;
            } else if (c == ',') {
                commas++;
            } else if (Spaces.setsGroups(c)) {
                spaces++;
            } else if (c < '0' || c > '9') {
                return null;
            }
        }
        return spaces > 0 ? withSpaces(digits, dots, commas) : withoutSpaces(digits, dots, commas);
    }

    private static Marks withSpaces(String digits, int dots, int commas) {
        return dots + commas > 1 ? null : new Marks(' ', dots == 1 ? '.' : commas == 1 ? ',' : 0, false, dots);
    }

    private static Marks withoutSpaces(String digits, int dots, int commas) {
        if (dots > 0 && commas > 0) {
            boolean commaIsLast = digits.lastIndexOf(',') > digits.lastIndexOf('.');
            char group = commaIsLast ? '.' : ',';
            return (commaIsLast ? commas : dots) > 1 ? null : new Marks(group, commaIsLast ? ',' : '.', false, dots);
        }
        char only = dots > 0 ? '.' : ',';
        return switch (dots + commas) {
            case 0 -> new Marks((char) 0, (char) 0, false, 0);
            case 1 -> new Marks((char) 0, only, true, dots);
            default -> new Marks(only, (char) 0, false, dots);
        };
    }
}
