package se.rus.strategy.consultation;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.rus.platform.store.EventJson;
import se.rus.strategy.content.Remark;

/**
 * A remark as it is shown.
 *
 * @param strategyId the strategy
 * @param number of the version that it is about
 * @param remark what was answered
 */
@Schema(name = "Remark")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RemarkDocument(String strategyId, int number, Remark remark) {

    static RemarkDocument of(RemarkView view) {
        return new RemarkDocument(view.strategyId, view.number, EventJson.read(view.document, Remark.class));
    }
}
