package se.rus.strategy.progress;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.UncheckedIOException;
import java.time.Instant;
import se.rus.contracts.progress.ProgressDocument;
import se.rus.platform.store.EventJson;

/**
 * A document on its way to progress_documents.
 *
 * @param doc the JSON that is served and published as it stands
 */
record DocumentRow(String strategyId, String county, long sequence, Instant changedAt, String doc) {

    static DocumentRow of(ProgressDocument document) {
        try {
            return new DocumentRow(
                    document.strategyId(),
                    document.county(),
                    document.sequence(),
                    document.changedAt(),
                    EventJson.MAPPER.writeValueAsString(document));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("A progress document cannot be written", e);
        }
    }
}
