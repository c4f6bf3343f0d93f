package se.rus.strategy.report.government;

import io.quarkus.vertx.VertxContextSupport;
import java.util.List;
import se.rus.strategy.report.ReportMaterial;

/** The words that a draft to the government would begin with. A county has one draft a year, a test may want several. */
public final class DraftWords {
    private DraftWords() {}

    public static List<WrittenSection> of(ReportMaterial material, AreasForReport areas) throws Throwable {
        return Prefilling.of(material, VertxContextSupport.subscribeAndAwait(() -> areas.of(material)));
    }
}
