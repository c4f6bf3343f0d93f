package se.rus.platform.relay;

/**
 * What leaves the service for one internal event.
 *
 * @param type name of the record in contracts/, for example ObservationRecorded
 * @param version of its schema
 * @param key Kafka key: order is kept among events of one key
 * @param data the public record
 * @param county two digits
 */
public record PublicEvent(String type, int version, String key, Object data, String county) {}
