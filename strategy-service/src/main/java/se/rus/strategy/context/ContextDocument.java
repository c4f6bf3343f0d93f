package se.rus.strategy.context;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A context event as it is served.
 *
 * @param context what happened
 * @param version grows by one with every change; the same number as in the ETag
 */
@Schema(name = "ContextEvent", examples = ContextExamples.CONTEXT)
public record ContextDocument(Context context, long version) {}
