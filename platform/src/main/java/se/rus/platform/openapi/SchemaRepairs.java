package se.rus.platform.openapi;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * What Java says in another way than JSON Schema. A Java pattern is for the whole text, one of JSON Schema for a part of
 * it; a list of words is an enumeration; what a reference points at is not described a second time beside it; and how
 * many decimals there may be cannot be told as a factor, since those who check it reckon in binary.
 */
final class SchemaRepairs {
    static final Set<String> PLAIN = Set.of("LocalDate", "Instant", "JsonNode");

    /** As {@code @NotBlank} writes it: already meant for a part. */
    private static final String NOT_BLANK = "\\S";

    private static final String NOT_BLANK_IN_JAVA = "(?s).*\\S.*";
    private static final Pattern WORDS = Pattern.compile("[A-Za-z-]+([|][A-Za-z-]+)+");

    private SchemaRepairs() {}

    static Schema repaired(Schema schema) {
        if (schema.getRef() != null) {
            repairReference(schema);
        }
        if (schema.getPattern() != null) {
            repairPattern(schema);
        }
        if (schema.getMultipleOf() != null && schema.getMultipleOf().compareTo(BigDecimal.ONE) < 0) {
            schema.setMultipleOf(null);
        }
        return schema;
    }

    private static void repairReference(Schema schema) {
        schema.setType(null);
        switch (schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1)) {
            case "LocalDate" -> plain(schema, "date");
            case "Instant" -> plain(schema, "date-time");
            case "JsonNode" -> schema.setRef(null);
            default -> {}
        }
    }

    private static void plain(Schema schema, String format) {
        schema.setRef(null);
        schema.setType(List.of(Schema.SchemaType.STRING));
        schema.setFormat(format);
    }

    private static void repairPattern(Schema schema) {
        String pattern = schema.getPattern();
        if (WORDS.matcher(pattern).matches()) {
            schema.setPattern(null);
            schema.setEnumeration(new ArrayList<>(List.of(pattern.split("[|]"))));
        } else if (pattern.equals(NOT_BLANK_IN_JAVA)) {
            schema.setPattern(NOT_BLANK);
        } else if (!pattern.equals(NOT_BLANK) && !pattern.startsWith("^")) {
            schema.setPattern("^(" + pattern + ")$");
        }
    }
}
