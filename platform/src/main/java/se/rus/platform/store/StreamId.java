package se.rus.platform.store;

/**
 * Names a stream: the history of one thing. The value is also the Kafka key's origin, so it holds no personal data.
 *
 * @param value 1 to 200 characters, for example {@code indicator-1/0880/2026/total}
 */
public record StreamId(String value) {
    private static final int LONGEST = 200;

    public StreamId {
        if (value.isBlank() || value.length() > LONGEST) {
            throw new NotAStreamIdException("A stream id has 1 to " + LONGEST + " characters: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
