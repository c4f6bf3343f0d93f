package se.rus.indicator.submission;

import java.time.Instant;
import se.rus.platform.decision.OnceKey;
import se.rus.platform.store.Metadata;
import se.rus.platform.store.StreamId;

/** What is known of a submission before its rows are looked at. */
record Receipt(String submissionId, String actor, SubmissionMode mode, Instant at, Metadata metadata, OnceKey key) {
    StreamId stream() {
        return new StreamId("submission-" + submissionId);
    }
}
