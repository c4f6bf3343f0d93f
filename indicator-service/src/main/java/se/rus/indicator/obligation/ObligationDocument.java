package se.rus.indicator.obligation;

import java.util.List;

/**
 * An obligation as it is served.
 *
 * @param obligation who is to report what, and when
 * @param reopenings actors that may report again; may be empty
 * @param version grows by one with every change; the same number as in the ETag
 */
public record ObligationDocument(Obligation obligation, List<Reopening> reopenings, long version) {}
