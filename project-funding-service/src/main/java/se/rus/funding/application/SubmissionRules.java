package se.rus.funding.application;

import java.util.List;
import java.util.Optional;
import se.rus.funding.application.ApplicationCommand.Submit;
import se.rus.platform.decision.Rejection;

/** What an application must fulfil to be received. */
public final class SubmissionRules {

    /** "Skriftlig ansökan" names a programme that exists and is open where the applicant is. */
    static final FundingRule<Submit> PROGRAMME_IS_OPEN = new FundingRule<>("2003:596 1 och 8 §§", submit -> {
        if (submit.terms().isEmpty()) {
            return broken(
                    "unknown-programme",
                    "/programme",
                    "There is no such programme of that source. GET /funding/v1/programmes lists them.",
                    "Det finns inget sådant program med den finansieringskällan. GET /funding/v1/programmes listar dem.");
        }
        return submit.terms().get().counties().contains(submit.county())
                ? Optional.empty()
                : broken(
                        "programme-of-another-county",
                        "/programme",
                        "The programme is not open to applicants of county " + submit.county() + ".",
                        "Programmet är inte öppet för sökande i län " + submit.county() + ".");
    });

    /** Cost and applied amount are above zero, and one does not apply for more than it costs. */
    static final FundingRule<Submit> AMOUNTS_ARE_POSSIBLE = new FundingRule<>("2003:596 8 § (budget)", submit -> {
        if (!Kronor.isAmount(submit.totalCostKronor()) || submit.totalCostKronor() == 0) {
            return broken("cost-out-of-range", "/totalCostKronor", Kronor.RANGE, Kronor.RANGE_SV);
        }
        return submit.appliedKronor() > 0 && submit.appliedKronor() <= submit.totalCostKronor()
                ? Optional.empty()
                : broken(
                        "applied-out-of-range",
                        "/appliedKronor",
                        "Apply for 1 krona at least and the total cost at most.",
                        "Sök minst 1 krona och högst den totala kostnaden.");
    });

    /** The financing plan covers the cost to the krona. */
    static final FundingRule<Submit> FINANCING_SUMS_TO_COST = new FundingRule<>(
            "2003:596 8 § (finansieringsplan)",
            submit -> Financing.sumRejection(submit.financing(), submit.totalCostKronor()));

    /** The plan counts with exactly what is applied for. */
    static final FundingRule<Submit> FINANCING_COUNTS_WITH_THE_GRANT = new FundingRule<>(
            "2003:596 8 § (finansieringsplan)",
            submit -> Financing.shareRejection(
                    submit.financing(), submit.terms().orElseThrow().source(), submit.appliedKronor()));

    /** "Region project activity must accord with the county's strategy": the goal is known and the county's own. */
    static final FundingRule<Submit> GOAL_IS_OF_THE_COUNTY =
            new FundingRule<>("2003:596 3 §", submit -> GoalRule.rejection(submit.goal(), submit.county()));

    /** A focus area may be named beside the goal; it is one of the same strategy. */
    static final FundingRule<Submit> FOCUS_AREA_IS_OF_THE_STRATEGY = new FundingRule<>(
            "2003:596 3 §",
            submit -> submit.focusAreaId() == null
                            || submit.goal().orElseThrow().focusAreas().contains(submit.focusAreaId())
                    ? Optional.empty()
                    : broken(
                            "unknown-focus-area",
                            "/focusAreaId",
                            "The strategy has no such focus area. If the strategy was revised just now, try again in some"
                                    + " seconds; otherwise take the id from the strategy, or leave it out.",
                            "Strategin har inget sådant insatsområde. Om strategin nyss reviderades, försök igen om några"
                                    + " sekunder; ta annars id från strategin, eller utelämna det."));

    /** All of them, in the order in which they are tried. */
    public static final List<FundingRule<Submit>> ALL = List.of(
            PROGRAMME_IS_OPEN,
            AMOUNTS_ARE_POSSIBLE,
            FINANCING_SUMS_TO_COST,
            FINANCING_COUNTS_WITH_THE_GRANT,
            GOAL_IS_OF_THE_COUNTY,
            FOCUS_AREA_IS_OF_THE_STRATEGY);

    private SubmissionRules() {}

    private static Optional<Rejection> broken(String code, String pointer, String detail, String detailSv) {
        return Optional.of(Rejection.rule(code, pointer, detail, detailSv));
    }
}
