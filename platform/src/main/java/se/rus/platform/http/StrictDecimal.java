package se.rus.platform.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.math.BigDecimal;

/** A decimal number of a size that people write: {@code 1e999999} would fill the memory when it is written out. */
final class StrictDecimal extends StdScalarDeserializer<BigDecimal> {
    /** Digits before the decimal point, and digits after it. */
    static final int MOST_DIGITS = 20;

    StrictDecimal() {
        super(BigDecimal.class);
    }

    @Override
    public BigDecimal deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.currentToken().isNumeric()) {
            return (BigDecimal) context.handleUnexpectedToken(BigDecimal.class, parser);
        }
        BigDecimal value = parser.getDecimalValue();
        if (value.scale() > MOST_DIGITS || (long) value.precision() - value.scale() > MOST_DIGITS) {
            return (BigDecimal) context.handleWeirdNumberValue(BigDecimal.class, value.precision(), "too many digits");
        }
        return value.scale() < 0 ? value.setScale(0) : value;
    }
}
