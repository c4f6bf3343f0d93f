package se.rus.indicator.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;

/** The JSON that is read here: plain RFC 8259, within limits. */
final class JsonText {
    static final int DEPTH = 32;
    private static final int NAME_CHARS = 1_000;
    private static final int NUMBER_CHARS = 100;

    private JsonText() {}

    /** One for each file, so that the names one sender makes up are forgotten with it. */
    static JsonFactory factory(TableLimits limits) {
        return JsonFactory.builder()
                .configure(JsonFactory.Feature.INTERN_FIELD_NAMES, false)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEPTH)
                        .maxNameLength(NAME_CHARS)
                        .maxNumberLength(NUMBER_CHARS)
                        .maxStringLength(limits.maxFieldChars())
                        .build())
                .build();
    }
}
