package se.rus.indicator.obligation;

import java.util.List;

/** An obligation as it is served. */
public record ObligationDocument(Obligation obligation, List<Reopening> reopenings, long version) {}
