package se.rus.strategy.report;

import java.util.List;
import se.rus.contracts.value.BilingualText;

/**
 * What a report covers and what it does not. It is kept with the report, so that nobody reads more into a total than was
 * put there.
 *
 * @param covers what is told of
 * @param excludes what is not
 * @param fundingExcludes the money that is in no total, one entry a source
 */
public record Delimitation(BilingualText covers, BilingualText excludes, List<BilingualText> fundingExcludes) {
    public Delimitation {
        fundingExcludes = List.copyOf(fundingExcludes);
    }

    /** These words instead; the money left out stays the same. */
    Delimitation saying(BilingualText otherCovers, BilingualText otherExcludes) {
        return new Delimitation(
                otherCovers == null ? covers : otherCovers,
                otherExcludes == null ? excludes : otherExcludes,
                fundingExcludes);
    }
}
