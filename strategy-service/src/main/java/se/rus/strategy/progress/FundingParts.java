package se.rus.strategy.progress;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.rus.contracts.funding.GrantDecided;
import se.rus.contracts.progress.SourceFunding;

/** What was granted and what was paid, by source. */
final class FundingParts {
    private FundingParts() {}

    static List<SourceFunding> of(Collection<GrantDecided> grants, Collection<ProgressRows.Paid> paid) {
        Map<String, SourceFunding> sources = new TreeMap<>();
        grants.forEach(grant -> add(sources, new SourceFunding(grant.source(), grant.grantedKronor(), 0)));
        paid.forEach(each -> add(sources, new SourceFunding(each.source(), 0, each.kronor())));
        return List.copyOf(sources.values());
    }

    /** Several parts together, by source. */
    static List<SourceFunding> sum(Collection<List<SourceFunding>> parts) {
        Map<String, SourceFunding> sources = new TreeMap<>();
        parts.forEach(part -> part.forEach(each -> add(sources, each)));
        return List.copyOf(sources.values());
    }

    static long paid(Collection<SourceFunding> sources) {
        return sources.stream().mapToLong(SourceFunding::paidKronor).sum();
    }

    private static void add(Map<String, SourceFunding> sources, SourceFunding part) {
        sources.merge(
                part.source(),
                part,
                (one, other) -> new SourceFunding(
                        one.source(),
                        one.grantedKronor() + other.grantedKronor(),
                        one.paidKronor() + other.paidKronor()));
    }
}
