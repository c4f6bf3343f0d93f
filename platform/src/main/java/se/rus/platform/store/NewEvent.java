package se.rus.platform.store;

import java.util.UUID;

/**
 * An event about to be appended. Type name and schema version are looked up in {@link EventTypes}.
 *
 * @param id unique for ever; consumers see it as the CloudEvents id
 * @param data the service's own event record
 */
public record NewEvent(UUID id, Object data) {}
