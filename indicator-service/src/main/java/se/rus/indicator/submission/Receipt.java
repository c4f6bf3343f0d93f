package se.rus.indicator.submission;

import se.rus.platform.security.CountyOfActor;
import se.rus.platform.store.Metadata;
import se.rus.platform.store.StreamId;

/** What is known of a submission before its rows are looked at, and under whose name they are stored. */
record Receipt(SubmissionEvent.SubmissionReceived received, Metadata metadata) {
    static StreamId stream(String submissionId) {
        return new StreamId("submission-" + submissionId);
    }

    StreamId stream() {
        return stream(received.submissionId());
    }

    String county() {
        return CountyOfActor.of(received.actor());
    }
}
