package se.rus.indicator.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import se.rus.contracts.value.BilingualText;

/** The calculation in words, step by step, as the public sees it. */
record Steps(List<BilingualText> list) {
    static final Steps NONE = new Steps(List.of());

    /** One step; {@code %s} in each text takes the values in order, numbers as the language writes them. */
    static Steps say(String sv, String en, Object... values) {
        return new Steps(
                List.of(new BilingualText(filled(sv, Steps::swedish, values), filled(en, Steps::english, values))));
    }

    Steps then(Steps more) {
        return new Steps(Stream.concat(list.stream(), more.list.stream()).toList());
    }

    Steps and(String sv, String en, Object... values) {
        return then(say(sv, en, values));
    }

    /** A calculated number for people: two more decimals than the numbers it comes from. */
    static BigDecimal shown(BigDecimal calculated, BigDecimal... from) {
        int decimals = Arrays.stream(from).mapToInt(BigDecimal::scale).max().orElse(0);
        int kept = Math.clamp(decimals, 0, 40) + 2;
        return calculated.scale() > kept ? calculated.setScale(kept, RoundingMode.HALF_UP) : calculated;
    }

    /** By hand, because an assessment has some sixty texts and {@code String.format} reads each template anew. */
    private static String filled(String template, Function<Object, String> language, Object... values) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (Object value : values) {
            int at = template.indexOf("%s", from);
            text.append(template, from, at).append(language.apply(value));
            from = at + 2;
        }
        return text.append(template, from, template.length()).toString();
    }

    private static String swedish(Object value) {
        return switch (value) {
            case null -> "–";
            case BigDecimal number -> written(number).replace('.', ',');
            case BilingualText text -> text.sv();
            default -> String.valueOf(value);
        };
    }

    private static String english(Object value) {
        return switch (value) {
            case null -> "–";
            case BigDecimal number -> written(number);
            case BilingualText text -> text.en();
            default -> String.valueOf(value);
        };
    }

    /** With powers of ten where zeros would fill the page. */
    private static String written(BigDecimal value) {
        BigDecimal bare = value.stripTrailingZeros();
        return Math.abs((long) bare.scale()) < 60 ? bare.toPlainString() : bare.toString();
    }
}
