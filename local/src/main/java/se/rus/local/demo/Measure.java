package se.rus.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Optional;

/** One of the plan's 28 measures, with what its printed form means. */
record Measure(int goal, String nameEn, JsonNode printed) {
    private static final int NATIONAL_CEILING = 1;
    private static final int CHANGE_SINCE_2012 = 23;

    int number() {
        return printed.get("number").asInt();
    }

    /** KLM-01 to KLM-28. */
    String code() {
        return "KLM-%02d".formatted(number());
    }

    String name() {
        return printed.get("name").asText();
    }

    String unit() {
        return printed.get("unit").asText();
    }

    boolean shouldDecrease() {
        return printed.get("desired").asText().equals("decrease");
    }

    int baseYear() {
        return printed.at("/baseline/year").asInt();
    }

    /** Empty for measure 28, a base year without a value. Measure 23 prints its reduction without the minus sign. */
    Optional<BigDecimal> baseline() {
        JsonNode value = printed.at("/baseline/value");
        if (value.isNull()) {
            return Optional.empty();
        }
        BigDecimal number = value.decimalValue();
        return Optional.of(number() == CHANGE_SINCE_2012 ? number.negate() : number);
    }

    /** The first target, when it is a number and not a direction. */
    Optional<BigDecimal> firstTarget() {
        JsonNode value = printed.at("/targets/0/value");
        return value.isNumber() ? Optional.of(value.decimalValue()) : Optional.empty();
    }

    /** How to read a target: measure 1 may not exceed it, although it should decrease. */
    String targetKind(JsonNode target) {
        if (target.has("direction")) {
            return "direction";
        }
        return number() == NATIONAL_CEILING ? "upperBound" : "value";
    }

    /** What the plan, or whoever transcribed it, says about the targets. */
    Optional<String> footnote() {
        return switch (number()) {
            case NATIONAL_CEILING ->
                Optional.of(
                        "* Målvärdet är nationellt satt och ligger över basvärdet: en övre gräns, inte en nivå att nå.");
            case 21 -> Optional.of("Basvärdet är tryckt som 13.280, med punkt som tusentalsavgränsare.");
            case CHANGE_SINCE_2012 ->
                Optional.of("Förändring sedan 2012. Basvärdet är tryckt som 67 och avser en minskning: -67.");
            default -> Optional.empty();
        };
    }

    /** Decimals that the measure is reported with. */
    int decimals() {
        return unit().equals("%") ? 1 : 0;
    }
}
