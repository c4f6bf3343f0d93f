package se.rus.strategy.decision;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import se.rus.contracts.value.BilingualText;
import se.rus.strategy.deviation.Proposal;

/**
 * Puts proposals in order: the median effect less the median effort, largest first; where that is the same the larger
 * effect, and then the one that more have rated. What nobody has rated comes last.
 */
public final class Priorities {
    /** A proposal with what its assessors think of it. */
    private record Rated(Proposal proposal, List<Rating> ratings) {
        boolean isRated() {
            return !ratings.isEmpty();
        }

        BigDecimal effort() {
            return Median.of(ratings.stream().map(Rating::effort).toList());
        }

        BigDecimal effect() {
            return Median.of(ratings.stream().map(Rating::effect).toList());
        }

        BigDecimal score() {
            return effect().subtract(effort());
        }

        <T> T ifRated(Function<Rated, T> value) {
            return isRated() ? value.apply(this) : null;
        }
    }

    private static final Comparator<Rated> BY_SCORE =
            Comparator.comparing(Rated::score).reversed();
    private static final Comparator<Rated> BY_EFFECT =
            Comparator.comparing(Rated::effect).reversed();
    private static final Comparator<Rated> BY_ASSESSORS =
            Comparator.comparing((Rated it) -> it.ratings().size()).reversed();
    private static final Comparator<Rated> RATED =
            BY_SCORE.thenComparing(BY_EFFECT).thenComparing(BY_ASSESSORS);
    private static final Comparator<Rated> ORDER = Comparator.comparing(Rated::isRated)
            .reversed()
            .thenComparing((one, other) -> one.isRated() && other.isRated() ? RATED.compare(one, other) : 0);

    private Priorities() {}

    /**
     * The proposals in order.
     *
     * @param proposals in the order in which they were made, which those that share a place keep
     * @param ratings the latest of each assessor and proposal
     */
    public static List<Ranked> of(List<Proposal> proposals, List<Rating> ratings) {
        List<Rated> ordered = proposals.stream()
                .map(proposal -> new Rated(
                        proposal,
                        ratings.stream()
                                .filter(each -> each.proposalId().equals(proposal.proposalId()))
                                .toList()))
                .sorted(ORDER)
                .toList();
        List<Ranked> ranked = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            Rated before = i == 0 ? null : ordered.get(i - 1);
            boolean shares = before != null && ORDER.compare(before, ordered.get(i)) == 0;
            int place = shares ? ranked.getLast().place() : i + 1;
            ranked.add(ranked(place, ordered.get(i), before));
        }
        return List.copyOf(ranked);
    }

    private static Ranked ranked(int place, Rated it, Rated before) {
        return new Ranked(
                place,
                it.proposal().proposalId(),
                it.proposal().title(),
                it.ratings().size(),
                it.ifRated(Rated::effort),
                it.ifRated(Rated::effect),
                it.ifRated(Rated::score),
                explained(it, before));
    }

    private static BilingualText explained(Rated it, Rated before) {
        if (!it.isRated()) {
            return new BilingualText(
                    "Ingen har bedömt förslaget; det står därför sist.",
                    "Nobody has rated the proposal; so it stands last.");
        }
        BilingualText tie = tie(it, before);
        return new BilingualText(
                "Effekt %s minus insats %s är %s (medianer av %d bedömningar).%s"
                        .formatted(
                                sv(it.effect()),
                                sv(it.effort()),
                                sv(it.score()),
                                it.ratings().size(),
                                tie.sv()),
                "Effect %s less effort %s is %s (medians of %d ratings).%s"
                        .formatted(
                                it.effect(),
                                it.effort(),
                                it.score(),
                                it.ratings().size(),
                                tie.en()));
    }

    /** What tells it from the one above when both have the same result. */
    private static BilingualText tie(Rated it, Rated before) {
        if (before == null || BY_SCORE.compare(before, it) != 0) {
            return new BilingualText("", "");
        }
        String above = before.proposal().title();
        if (BY_EFFECT.compare(before, it) != 0) {
            return new BilingualText(
                    " Samma resultat som ”%s”, som står före med större effekt.".formatted(above),
                    " The same result as “%s”, which comes before with the larger effect.".formatted(above));
        }
        if (BY_ASSESSORS.compare(before, it) != 0) {
            return new BilingualText(
                    " Samma resultat och effekt som ”%s”, som står före med fler bedömningar.".formatted(above),
                    " The same result and effect as “%s”, which comes before with more ratings.".formatted(above));
        }
        return new BilingualText(
                " Delar plats med ”%s”: inget skiljer dem åt.".formatted(above),
                " Shares the place with “%s”: nothing tells them apart.".formatted(above));
    }

    private static String sv(BigDecimal number) {
        return number.toPlainString().replace('.', ',').replace('-', '−');
    }
}
