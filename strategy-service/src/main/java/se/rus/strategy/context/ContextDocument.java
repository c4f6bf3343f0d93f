package se.rus.strategy.context;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A context event as it is served. */
@Schema(name = "ContextEvent", examples = ContextExamples.CONTEXT)
public record ContextDocument(Context context, long version) {}
