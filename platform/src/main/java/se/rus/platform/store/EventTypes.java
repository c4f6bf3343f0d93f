package se.rus.platform.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Which event types a service knows, by name, and how older versions of them are brought to the current one. */
public final class EventTypes {
    private final Map<String, EventType> byName;
    private final Map<Class<?>, EventType> byClass = new HashMap<>();

    private EventTypes(Map<String, EventType> byName) {
        this.byName = Map.copyOf(byName);
        this.byName.values().forEach(type -> byClass.put(type.recordClass(), type));
    }

    /** One entry per record of a sealed event interface, named after the record, all in version 1. */
    public static EventTypes ofSealed(Class<?>... sealedInterfaces) {
        Builder builder = new Builder();
        Arrays.stream(sealedInterfaces)
                .flatMap(each -> Arrays.stream(each.getPermittedSubclasses()))
                .forEach(record -> builder.event(record.getSimpleName(), record));
        return builder.build();
    }

    public static Builder builder() {
        return new Builder();
    }

    EventType named(String name) {
        EventType type = byName.get(name);
        if (type == null) {
            throw new UnknownEventTypeException(name);
        }
        return type;
    }

    EventType of(Object event) {
        EventType type = byClass.get(event.getClass());
        if (type == null) {
            throw new UnknownEventTypeException(event.getClass().getSimpleName());
        }
        return type;
    }

    /** Collects types; the current version of a type is one above its highest upcaster. */
    public static final class Builder {
        private final Map<String, EventType> types = new HashMap<>();

        public Builder event(String name, Class<?> recordClass) {
            types.put(name, new EventType(name, recordClass, Map.of()));
            return this;
        }

        /** Brings events of {@code fromVersion} to the next version, before they are read as records. */
        public Builder upcast(String name, int fromVersion, UnaryOperator<ObjectNode> change) {
            types.computeIfPresent(name, (ignored, type) -> type.withUpcaster(fromVersion, change));
            return this;
        }

        public EventTypes build() {
            return new EventTypes(types);
        }
    }
}
