package se.rus.platform.store;

/**
 * Who caused an event and in which course of events. No personal data: clients and organisations only.
 *
 * @param clientId the OIDC client
 * @param actor the organisation's code, null for clients that act for none
 * @param role the role that permitted it
 * @param county two digits, null where the event belongs to no county
 * @param correlationId the same for everything that one request led to
 * @param causationId the event or request that led to this one
 * @param traceparent W3C trace context, null when not traced
 */
public record Metadata(
        String clientId,
        String actor,
        String role,
        String county,
        String correlationId,
        String causationId,
        String traceparent) {}
