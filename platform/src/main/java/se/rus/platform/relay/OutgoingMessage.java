package se.rus.platform.relay;

import java.util.Map;

/**
 * A Kafka record to be.
 *
 * @param value UTF-8 JSON; null is a tombstone
 * @param headers CloudEvents attributes in binary mode and our own
 */
public record OutgoingMessage(String topic, String key, byte[] value, Map<String, String> headers) {}
