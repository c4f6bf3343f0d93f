package se.rus.dashboard;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import se.rus.contracts.progress.ProgressDocument;

/** The approved sample of the contract, varied. */
public final class Sample {
    public static final ProgressDocument DOCUMENT = read();

    private Sample() {}

    /** The sample as another strategy with another title, at that sequence. */
    public static ProgressDocument of(String strategyId, String title, long sequence) {
        return new ProgressDocument(
                strategyId,
                DOCUMENT.county(),
                title,
                DOCUMENT.periodFrom(),
                DOCUMENT.periodTo(),
                sequence,
                DOCUMENT.changedAt(),
                DOCUMENT.totals(),
                DOCUMENT.goals(),
                DOCUMENT.actors(),
                DOCUMENT.waiting(),
                DOCUMENT.sources(),
                DOCUMENT.priorities());
    }

    /** A document with all that later versions of the service have added, as JSON; its strategyId is s. */
    static String whole() {
        try (InputStream whole = Sample.class.getResourceAsStream("/whole-document.json")) {
            return new String(whole.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String json(ProgressDocument document) {
        try {
            return mapper().writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProgressDocument read() {
        try (InputStream sample = Sample.class.getResourceAsStream("/samples/ProgressDocument/v1.json")) {
            return mapper().readValue(sample, ProgressDocument.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectMapper mapper() {
        return new ObjectMapper()
                .registerModule(new JavaTimeModule())
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    }
}
