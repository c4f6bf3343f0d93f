package se.rus.bench;

import java.math.BigDecimal;
import java.util.UUID;
import se.rus.platform.store.Metadata;
import se.rus.platform.store.NewEvent;

/** Events of the size that is measured with: 400 bytes of JSON, of the kinds of values that real ones have. */
sealed interface Sample {
    Metadata METADATA = new Metadata(
            "kommun-0880",
            "0880",
            "reporter",
            "08",
            "01939f4e-8b3a-7c5e-9d2f-0242ac120002",
            "01939f4e-8b3a-7c5e-9d2f-0242ac120003",
            null);

    String NOTE = "Värdet avser hela kommunens verksamhet." + " It says no more.".repeat(8);

    /** An observation of an indicator. */
    record Measured(
            String indicatorId,
            String actor,
            String county,
            String period,
            String breakdown,
            BigDecimal value,
            String status,
            String submissionId,
            long sequence,
            String note)
            implements Sample {}

    /** As of a request of its own: replay is measured with events that share no metadata. */
    static Metadata ownMetadata() {
        String request = UUID.randomUUID().toString();
        return new Metadata("kommun-0880", "0880", "reporter", "08", request, request, null);
    }

    static NewEvent event(long sequence) {
        return new NewEvent(UUID.randomUUID(), measured(sequence));
    }

    /** Its JSON is 400 bytes long whatever the number. */
    static Measured measured(long sequence) {
        String digits = Long.toString(sequence);
        return new Measured(
                "01939f4e-8b3a-7c5e-9d2f-000000000042",
                "0880",
                "08",
                "2026",
                "total",
                new BigDecimal("73.25"),
                "preliminary",
                "01939f4e-8b3a-7c5e-9d2f-000000000007",
                sequence,
                NOTE.substring(0, 167 - digits.length()));
    }
}
