package se.rus.strategy.report;

import static se.rus.platform.decision.Rejection.when;

import java.util.Optional;
import se.rus.contracts.reference.ActorKind;
import se.rus.contracts.reference.Actors;
import se.rus.platform.decision.Rejection;

/** What the kinds of reports ask for: years for an evaluation, a municipality for a dialogue. */
final class KindRules {
    private static final int MOST_YEARS = 8;

    private KindRules() {}

    /** What is missing, or there and not asked for. */
    static Optional<Rejection> broken(NewReport it, String county) {
        return switch (it.asked()) {
            case YEARLY -> noYears(it).or(() -> noActor(it));
            case MANDATE_PERIOD -> years(it).or(() -> noActor(it));
            case DIALOGUE -> noYears(it).or(() -> municipality(it, county));
        };
    }

    private static Optional<Rejection> years(NewReport it) {
        boolean fits = it.fromYear() != null && it.fromYear() < it.year() && it.year() - it.fromYear() < MOST_YEARS;
        return when(
                !fits,
                "years-of-period",
                "/fromYear",
                "An evaluation has a first year, before its year: 2 to 8 years in all.",
                "En utvärdering har ett första år, före dess år: sammanlagt 2 till 8 år.");
    }

    private static Optional<Rejection> noYears(NewReport it) {
        return when(
                it.fromYear() != null,
                "first-year-not-asked",
                "/fromYear",
                "Only an evaluation of a mandate period has a first year.",
                "Bara en utvärdering av en mandatperiod har ett första år.");
    }

    private static Optional<Rejection> noActor(NewReport it) {
        return when(
                it.actor() != null,
                "actor-not-asked",
                "/actor",
                "Only a dialogue is about one municipality.",
                "Bara en dialog gäller en kommun.");
    }

    private static Optional<Rejection> municipality(NewReport it, String county) {
        boolean fits = Optional.ofNullable(it.actor())
                .flatMap(Actors::find)
                .filter(actor ->
                        actor.kind() == ActorKind.MUNICIPALITY && actor.county().equals(county))
                .isPresent();
        return when(
                !fits,
                "municipality-of-county",
                "/actor",
                "A dialogue is with a municipality of the strategy's county.",
                "En dialog förs med en kommun i strategins län.");
    }
}
