package se.rus.strategy.content;

import java.util.List;
import se.rus.contracts.strategy.Dimension;

/**
 * What a strategy says of itself. All but the list may be null.
 *
 * @param owner in words, for example "Region Kronoberg"
 * @param type what sort of document it is
 * @param source where it was read, for example a title and a file name
 * @param adoptedAsPrinted year, month or day, as far as the print knows it; the decision itself comes with the adoption
 * @param revisedAsPrinted year, month or day of the latest revision, as far as the print knows it
 * @param under the strategy that it hangs under
 * @param dimensions those of sustainable development that it works with
 */
public record About(
        String owner,
        DocumentType type,
        String source,
        String adoptedAsPrinted,
        String revisedAsPrinted,
        Parent under,
        List<Dimension> dimensions) {
    public static final About NOTHING = new About(null, null, null, null, null, null, List.of());

    public About {
        dimensions = Lists.of(dimensions);
    }
}
