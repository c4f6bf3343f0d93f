package se.rus.dashboard.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import se.rus.contracts.progress.ProgressDocument;

/** The pages; what they are given is checked by the build. All text is escaped. */
@CheckedTemplate(basePath = "")
final class Templates {
    private Templates() {}

    /** The list of strategies. */
    static native TemplateInstance strategies(Format format, List<ProgressDocument> strategies);

    /** One strategy; its fragment {@code progress} is what a live update replaces. */
    static native TemplateInstance strategy(Format format, ProgressDocument document);

    /** Only that fragment. */
    static native TemplateInstance strategy$progress(Format format, ProgressDocument document);

    /** The topic has not been read to its end yet. */
    static native TemplateInstance loading(Format format);

    /** No such page. */
    static native TemplateInstance notFound(Format format);

    /** Anything else that went wrong. */
    static native TemplateInstance failed(Format format);
}
