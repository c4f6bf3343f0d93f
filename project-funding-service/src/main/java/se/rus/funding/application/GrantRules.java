package se.rus.funding.application;

import java.util.List;
import java.util.Optional;
import se.rus.funding.application.ApplicationCommand.Grant;
import se.rus.funding.application.ApplicationEvent.ApplicationSubmitted;
import se.rus.platform.decision.Rejection;

/** What a grant must fulfil. */
public final class GrantRules {

    /** A grant and the application it answers. */
    record Facts(Grant grant, ApplicationSubmitted application, List<FinancingRow> financing) {}

    /** The decision can be found again in the minutes and the registry. */
    static final FundingRule<Facts> DECISION_IS_COMPLETE = new FundingRule<>(
            "2017:900 31 § (förvaltningslagen)",
            facts -> DecisionRule.rejection(facts.grant().decision()));

    /** Something is granted, and not more than was applied for. */
    static final FundingRule<Facts> GRANT_WITHIN_APPLICATION = new FundingRule<>("2003:596 8 §", facts -> {
        long applied = facts.application().appliedKronor();
        return facts.grant().grantedKronor() > 0 && facts.grant().grantedKronor() <= applied
                ? Optional.empty()
                : broken(
                        "grant-exceeds-application",
                        "/grantedKronor",
                        "Grant 1 krona at least and at most what was applied for, " + applied + ".",
                        "Bevilja minst 1 krona och högst det sökta beloppet, " + applied + ".");
    });

    /** The source pays at most its share of the total cost: 1:1 by 2003:596 5 §, ERUF by its programme. */
    static final FundingRule<Facts> GRANT_WITHIN_CEILING =
            new FundingRule<>("2003:596 5 §; programme ERUF 2021–2027", facts -> {
                long cost = facts.application().project().totalCostKronor();
                Ceiling ceiling = facts.grant().ceiling();
                return ceiling.allows(facts.grant().grantedKronor(), cost)
                        ? Optional.empty()
                        : broken(
                                "grant-exceeds-ceiling",
                                "/grantedKronor",
                                "At most " + ceiling.percent() + " % of the total cost may be granted ("
                                        + ceiling.basis() + "), here " + ceiling.largestGrant(cost) + " kronor.",
                                "Högst " + ceiling.percent() + " % av den totala kostnaden får beviljas ("
                                        + ceiling.basis() + "), här " + ceiling.largestGrant(cost) + " kronor.");
            });

    /** After the decision, too, the plan covers the cost to the krona. */
    static final FundingRule<Facts> FINANCING_SUMS_TO_COST = new FundingRule<>(
            "2003:596 8 § (finansieringsplan)",
            facts -> Financing.sumRejection(
                    facts.financing(), facts.application().project().totalCostKronor()));

    /** The plan counts with exactly what is granted. */
    static final FundingRule<Facts> FINANCING_COUNTS_WITH_THE_GRANT = new FundingRule<>(
            "2003:596 8 § (finansieringsplan)",
            facts -> Financing.shareRejection(
                    facts.financing(),
                    facts.application().project().source(),
                    facts.grant().grantedKronor()));

    /** The goal is known and the county's own. */
    static final FundingRule<Facts> GOAL_IS_OF_THE_COUNTY = new FundingRule<>(
            "2003:596 3 §",
            facts -> GoalRule.rejection(
                    facts.grant().goal(), facts.application().project().county()));

    /** All of them, in the order in which they are tried. */
    static final List<FundingRule<Facts>> ALL = List.of(
            DECISION_IS_COMPLETE,
            GRANT_WITHIN_APPLICATION,
            GRANT_WITHIN_CEILING,
            FINANCING_SUMS_TO_COST,
            FINANCING_COUNTS_WITH_THE_GRANT,
            GOAL_IS_OF_THE_COUNTY);

    private GrantRules() {}

    private static Optional<Rejection> broken(String code, String pointer, String detail, String detailSv) {
        return Optional.of(Rejection.rule(code, pointer, detail, detailSv));
    }
}
