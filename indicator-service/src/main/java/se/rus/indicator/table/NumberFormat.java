package se.rus.indicator.table;

import java.util.regex.Pattern;

/** What a number in a cell stands for, by its format. */
enum NumberFormat {
    PLAIN,
    PERCENT,
    DATE;

    /** Quoted and escaped letters, colours, locales and the widths of letters say nothing about the number. */
    private static final Pattern DECORATION = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*]|_.|\\*.");

    private static final Pattern DATE_LETTERS = Pattern.compile("[ymdhsYMDHS]");

    /** Of the formats that every workbook knows by number. */
    static NumberFormat builtIn(int id) {
        if (id == 9 || id == 10) {
            return PERCENT;
        }
        boolean date =
                (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
        return date ? DATE : PLAIN;
    }

    /** Of a format that the workbook defines, for example {@code 0.0%} or {@code yyyy-mm-dd}. */
    static NumberFormat of(String code) {
        String bare = DECORATION.matcher(code).replaceAll("");
        if (bare.contains("%")) {
            return PERCENT;
        }
        boolean date = !bare.equalsIgnoreCase("General")
                && !bare.equalsIgnoreCase("Standard")
                && DATE_LETTERS.matcher(bare).find();
        return date ? DATE : PLAIN;
    }
}
