package se.rus.indicator.kolada;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.rus.indicator.kolada.KoladaImportEvent.KoladaImportPlanned;
import se.rus.indicator.kolada.KoladaImportEvent.KoladaImportRequested;
import se.rus.indicator.kolada.KoladaImportEvent.KoladaPageImported;
import se.rus.platform.store.EventJson;

/** Imports that an earlier version of the service began are gone on with. */
class KoladaImportStateTest {

    @Test
    void anImportOfAnEarlierVersionGoesOnWhereItWas() {
        KoladaImportState state = KoladaImportState.fold(List.of(
                read(KoladaImportRequested.class, """
                        {"importId": "i", "kind": "data", "county": "08", "indicators": ["a"], "from": "2026-03-01",
                         "requestedAt": "2026-03-02T09:30:00Z"}"""),
                read(KoladaImportPlanned.class, """
                        {"importId": "i", "addresses": ["http://k/1", "http://k/2"], "unknown": ["N1"],
                         "plannedAt": "2026-03-02T09:30:01Z"}"""),
                read(KoladaPageImported.class, """
                        {"importId": "i", "address": "http://k/1", "values": 3, "next": null,
                         "counts": {"recorded": 3, "revised": 0, "unchanged": 0, "withdrawn": 0, "skipped": 0},
                         "importedAt": "2026-03-02T09:30:02Z"}""")));

        assertThat(state.address()).contains(URI.create("http://k/2"));
        assertThat(state.requested().all()).isFalse();
        assertThat(state.covered()).as("so nothing counts as known").isEmpty();
        assertThat(state.values()).isEqualTo(3);
    }

    private static <T> T read(Class<T> type, String json) {
        try {
            return EventJson.MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
