package se.rus.strategy.adoption;

import se.rus.platform.decision.Rejection;

/** Why a step in the life of a strategy is not possible now. */
final class StrategyRefusals {
    static final Rejection MISSING =
            Rejection.notFound("strategy-not-found", "There is no such strategy.", "Det finns ingen sådan strategi.");
    static final Rejection EXISTS =
            Rejection.state("strategy-exists", "The strategy exists already.", "Strategin finns redan.");
    static final Rejection ADOPTED = Rejection.state(
            "strategy-adopted",
            "The strategy is adopted already; start a revision for changes.",
            "Strategin är redan antagen; påbörja en revidering för ändringar.");
    static final Rejection NOT_ADOPTED = Rejection.state(
            "strategy-not-adopted",
            "The strategy has not been adopted; edit its draft instead.",
            "Strategin är inte antagen; ändra utkastet i stället.");
    static final Rejection REPLACED = Rejection.state(
            "strategy-replaced",
            "Another strategy has replaced this one; it can be read but not changed.",
            "En annan strategi har ersatt den här; den kan läsas men inte ändras.");
    static final Rejection IN_CONSULTATION = Rejection.state(
            "in-consultation",
            "The draft is in consultation; close the consultation first.",
            "Utkastet är på remiss; avsluta remissen först.");
    static final Rejection NO_CONSULTATION = Rejection.state(
            "no-open-consultation",
            "No consultation is open on this strategy.",
            "Ingen remiss är öppen för den här strategin.");
    static final Rejection UNDER_REVISION = Rejection.state(
            "revision-under-way",
            "A revision is under way already; edit its draft.",
            "En revidering pågår redan; ändra dess utkast.");
    static final Rejection BY_ITSELF = Rejection.rule(
            "replaced-by-itself",
            "/strategyId",
            "A strategy cannot replace itself; revise it instead.",
            "En strategi kan inte ersätta sig själv; revidera den i stället.");
    static final Rejection ANOTHER_COUNTY = Rejection.rule(
            "county-fixed",
            "/county",
            "A strategy stays in its county; draft another one instead.",
            "En strategi hör till sitt län; gör ett annat utkast i stället.");
    static final Rejection DEADLINE_PASSED = Rejection.rule(
            "deadline-passed",
            "/deadline",
            "The last day for remarks must not lie in the past.",
            "Sista dagen för remissvar får inte ha passerat.");

    private StrategyRefusals() {}
}
