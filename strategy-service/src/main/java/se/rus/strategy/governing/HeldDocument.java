package se.rus.strategy.governing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.rus.strategy.content.Draft;
import se.rus.strategy.content.Goal;
import se.rus.strategy.content.GoverningDocument;
import se.rus.strategy.content.Validity;
import se.rus.strategy.content.Years;

/**
 * A governing document held against a year.
 *
 * @param document the document
 * @param years those given, otherwise those in the title
 * @param validity whether it holds in that year
 * @param goals ids of the goals that it governs
 */
@Schema(name = "HeldDocument")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HeldDocument(GoverningDocument document, Years years, Validity validity, List<String> goals) {

    static List<HeldDocument> all(Draft strategy, int year) {
        return strategy.governingDocuments().stream()
                .map(document -> held(document, strategy, year))
                .toList();
    }

    private static HeldDocument held(GoverningDocument document, Draft strategy, int year) {
        Years years = Years.of(document);
        List<String> goals = strategy.goals().stream()
                .filter(goal -> goal.links().governingDocuments().contains(document.documentId()))
                .map(Goal::goalId)
                .toList();
        return new HeldDocument(document, years, Validity.in(year, years), goals);
    }
}
