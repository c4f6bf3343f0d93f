package se.rus.indicator.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One actor's value among those of a group. Pure; ComparisonTest holds it to what ranks and quartiles promise, over
 * generated values.
 *
 * @param ranked everybody with a value, the actor among them, best first; by code where nothing else decides
 * @param own the actor itself; empty when it has no value
 * @param better those that do better than the actor, best first; empty when it has no value
 */
public record Comparison(List<Ranked> ranked, Optional<Ranked> own, List<Ranked> better, Optional<Order> order) {
    private static final int QUARTERS = 4;
    /** Decimals of the mean beyond those of the values. */
    private static final int MORE_DECIMALS = 2;

    /**
     * @param values by actor, none null
     * @param order which value is better; empty when nobody can say, which leaves everybody without a rank
     */
    public static Comparison of(String actor, Map<String, BigDecimal> values, Optional<Order> order) {
        List<Ranked> ranked = order.map(by -> ranked(values, by)).orElseGet(() -> unranked(values));
        Optional<Ranked> own =
                ranked.stream().filter(each -> each.actor().equals(actor)).findFirst();
        List<Ranked> better = own.map(Ranked::rank)
                .map(rank -> ranked.stream().filter(each -> each.rank() < rank).toList())
                .orElse(List.of());
        return new Comparison(ranked, own, better, order);
    }

    /** All that share rank 1; none when there is no order. */
    public List<Ranked> best() {
        return ranked.stream()
                .filter(each -> each.rank() != null && each.rank() == 1)
                .toList();
    }

    /** How much better the best does, in the unit of the indicator; 0 for the best. */
    public Optional<BigDecimal> distanceToBest() {
        return order.flatMap(by -> own.map(it ->
                by.shortfall(it.value()).subtract(by.shortfall(ranked.getFirst().value()))));
    }

    /** The actor's value less the median: above zero when it is higher, whichever way is better. */
    public Optional<BigDecimal> distanceToMedian() {
        return own.flatMap(it -> median().map(it.value()::subtract));
    }

    /** The value in the middle, or half-way between the two there. */
    public Optional<BigDecimal> median() {
        List<BigDecimal> sorted = ranked.stream().map(Ranked::value).sorted().toList();
        if (sorted.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal below = sorted.get((sorted.size() - 1) / 2);
        BigDecimal above = sorted.get(sorted.size() / 2);
        return Optional.of(
                below.compareTo(above) == 0 ? below : below.add(above).multiply(new BigDecimal("0.5")));
    }

    /** Each actor counts the same, however many live there; two decimals more than the values have. */
    public Optional<BigDecimal> mean() {
        int scale = MORE_DECIMALS
                + ranked.stream()
                        .mapToInt(each -> Math.max(0, each.value().scale()))
                        .max()
                        .orElse(0);
        return ranked.stream()
                .map(Ranked::value)
                .reduce(BigDecimal::add)
                .map(sum -> sum.divide(BigDecimal.valueOf(ranked.size()), scale, RoundingMode.HALF_UP));
    }

    private static List<Ranked> ranked(Map<String, BigDecimal> values, Order by) {
        List<Map.Entry<String, BigDecimal>> sorted = values.entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, BigDecimal>, BigDecimal>comparing(
                                each -> by.shortfall(each.getValue()))
                        .thenComparing(Map.Entry::getKey))
                .toList();
        List<Ranked> ranked = new ArrayList<>();
        int rank = 1;
        for (int i = 0; i < sorted.size(); i++) {
            BigDecimal value = sorted.get(i).getValue();
            boolean worse = i > 0
                    && by.shortfall(value)
                                    .compareTo(by.shortfall(sorted.get(i - 1).getValue()))
                            != 0;
            rank = worse ? i + 1 : rank;
            ranked.add(new Ranked(sorted.get(i).getKey(), value, rank, quartile(rank, sorted.size())));
        }
        return ranked;
    }

    private static int quartile(int rank, int of) {
        return 1 + QUARTERS * (rank - 1) / of;
    }

    private static List<Ranked> unranked(Map<String, BigDecimal> values) {
        return values.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> new Ranked(each.getKey(), each.getValue(), null, null))
                .toList();
    }
}
