package se.rus.indicator.obligation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.rus.contracts.value.BilingualText;
import se.rus.platform.http.Paging;

/**
 * How much has been reported of what all obligations together ask for. What two of them ask for counts once.
 *
 * @param sum over all rows, also those on other pages
 * @param items one page of the rows, in the order of what they are of
 * @param page this page, from 1
 * @param limit rows a page
 * @param total rows on all pages
 */
public record SummedCompleteness(Counts sum, List<Row> items, int page, int limit, long total) {

    /**
     * One actor, indicator or period.
     *
     * @param of the actor's code, the indicator's id or the period
     * @param name null for a period, which is its own name
     * @param counts how many values were asked for, and what there is of them
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "SummedCompletenessRow")
    public record Row(String of, BilingualText name, Counts counts) {
        Row named(Map<String, BilingualText> names) {
            return new Row(of, names.get(of), counts);
        }
    }

    static SummedCompleteness of(List<Row> all, Paging paging) {
        return new SummedCompleteness(
                all.stream().map(Row::counts).reduce(Counts.NONE, Counts::plus),
                all.stream().skip(paging.offset()).limit(paging.limit()).toList(),
                paging.page(),
                paging.limit(),
                all.size());
    }

    List<String> keys() {
        return items.stream().map(Row::of).toList();
    }

    SummedCompleteness named(Map<String, BilingualText> names) {
        return new SummedCompleteness(
                sum, items.stream().map(row -> row.named(names)).toList(), page, limit, total);
    }
}
