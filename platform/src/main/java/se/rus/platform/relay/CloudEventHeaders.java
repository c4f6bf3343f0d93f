package se.rus.platform.relay;

import java.util.LinkedHashMap;
import java.util.Map;
import se.rus.platform.store.RecordedEvent;

/** CloudEvents 1.0 in Kafka's binary mode, with the extensions that let a consumer see duplicates and gaps. */
public final class CloudEventHeaders {
    public static final String ID = "ce_id";
    public static final String SOURCE = "ce_source";
    public static final String TYPE = "ce_type";
    public static final String TIME = "ce_time";
    public static final String SUBJECT = "ce_subject";
    public static final String POSITION = "position";
    public static final String STREAM_VERSION = "streamversion";
    public static final String COUNTY = "county";
    public static final String TRACEPARENT = "traceparent";

    private CloudEventHeaders() {}

    /** The full type name of a public event, for example {@code se.rus.ObservationRecorded.v1}. */
    public static String type(String name, int version) {
        return "se.rus." + name + ".v" + version;
    }

    static Map<String, String> of(String source, RecordedEvent event, PublicEvent published) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ce_specversion", "1.0");
        headers.put(ID, event.id().toString());
        headers.put(SOURCE, source);
        headers.put(TYPE, type(published.type(), published.version()));
        headers.put(TIME, event.recordedAt().toString());
        headers.put(SUBJECT, event.stream().value());
        headers.put("content-type", "application/json");
        headers.put(POSITION, Long.toString(event.position()));
        headers.put(STREAM_VERSION, Long.toString(event.version()));
        headers.put(COUNTY, published.county());
        if (event.metadata().traceparent() != null) {
            headers.put(TRACEPARENT, event.metadata().traceparent());
        }
        return headers;
    }
}
