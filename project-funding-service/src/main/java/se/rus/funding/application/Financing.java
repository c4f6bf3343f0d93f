package se.rus.funding.application;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.rus.platform.decision.Rejection;

/** Sums of financing plans, exact to the krona. */
final class Financing {
    /** At most so many rows, so that no sum of them can leave a long. */
    static final int MOST_ROWS = 1_000;

    /** What the applicant pays itself when less is granted than was applied for. */
    static final String OWN = "egen finansiering";

    private Financing() {}

    static long sum(List<FinancingRow> rows) {
        return rows.stream().mapToLong(FinancingRow::kronor).sum();
    }

    static long of(List<FinancingRow> rows, String source) {
        return sum(rows.stream().filter(row -> row.source().equals(source)).toList());
    }

    /** Refuses a plan that does not sum to the cost, or has a row that is no amount. */
    static Optional<Rejection> sumRejection(List<FinancingRow> rows, long totalCostKronor) {
        if (rows.size() > MOST_ROWS || !rows.stream().allMatch(row -> Kronor.isAmount(row.kronor()))) {
            return broken("financing-out-of-range", Kronor.RANGE, Kronor.RANGE_SV);
        }
        long sum = sum(rows);
        return sum == totalCostKronor
                ? Optional.empty()
                : broken(
                        "financing-does-not-sum",
                        "The rows sum to " + sum + " kronor; they must sum to the total cost, " + totalCostKronor + ".",
                        "Raderna summerar till " + sum + " kronor; de ska summera till den totala kostnaden, "
                                + totalCostKronor + ".");
    }

    /** Refuses a plan whose rows of a source are not what that source is to pay. */
    static Optional<Rejection> shareRejection(List<FinancingRow> rows, String source, long kronor) {
        long share = of(rows, source);
        return share == kronor
                ? Optional.empty()
                : broken(
                        "financing-differs-from-amount",
                        "The rows of " + source + " sum to " + share + " kronor; they must sum to " + kronor + ".",
                        "Raderna för " + source + " summerar till " + share + " kronor; de ska summera till " + kronor
                                + ".");
    }

    /** The plan when a source pays less than it was to: the applicant pays the rest itself. */
    static List<FinancingRow> withLess(List<FinancingRow> rows, String source, long grantedKronor) {
        long missing = of(rows, source) - grantedKronor;
        if (missing == 0) {
            return rows;
        }
        return Stream.of(
                        Stream.of(new FinancingRow(source, grantedKronor)),
                        rows.stream().filter(row -> !row.source().equals(source)),
                        Stream.of(new FinancingRow(OWN, missing)))
                .flatMap(each -> each)
                .collect(Collectors.toUnmodifiableList());
    }

    private static Optional<Rejection> broken(String code, String detail, String detailSv) {
        return Optional.of(Rejection.rule(code, "/financing", detail, detailSv));
    }
}
