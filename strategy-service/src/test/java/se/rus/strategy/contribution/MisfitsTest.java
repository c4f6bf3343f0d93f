package se.rus.strategy.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.rus.platform.http.FieldError;
import se.rus.platform.http.ProblemException;
import se.rus.strategy.actor.ActorProfile;
import se.rus.strategy.actor.CountyMembership;
import se.rus.strategy.actor.OrganisationKind;
import se.rus.strategy.adoption.Elements;

class MisfitsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final Elements STRATEGY =
            new Elements("s", "08", "adopted", 2026, 2028, Set.of("goal-1"), Set.of("priority-1"), Set.of("focus-1"));

    @Test
    void goalsPrioritiesAndFocusAreasMayBeReferredToAlike() {
        assertThatCode(() -> new Misfits()
                        .elements(List.of("goal-1", "priority-1", "focus-1"), STRATEGY, List.of())
                        .require())
                .doesNotThrowAnyException();
    }

    @Test
    void whatAnOlderVersionHadMayStayButNotComeAnew() {
        Misfits kept = new Misfits().elements(List.of("goal-7"), STRATEGY, List.of("goal-7"));
        assertThatCode(kept::require).doesNotThrowAnyException();
        assertThat(codes(new Misfits().elements(List.of("goal-7"), STRATEGY, List.of("goal-8"))))
                .containsExactly("unknown-element");
    }

    @Test
    void aPeriodTouchesThatOfTheStrategyByOneYear() {
        assertThat(codes(new Misfits().years(2020, 2026, "/from", STRATEGY).years(2028, 2040, "/from", STRATEGY)))
                .isEmpty();
        assertThat(codes(new Misfits().years(2020, 2025, "/from", STRATEGY).years(2029, 2030, "/from", STRATEGY)))
                .containsExactly("period-outside-strategy", "period-outside-strategy");
    }

    @Test
    void theResponsibleActorIsOfTheCountyAndPartnersAreOfAny() {
        NamedActors actors = named(actor("0880", "08", null), actor("0780", "07", null), actor("0980", "09", null));
        assertThat(codes(new Misfits().responsible("0780", actors, STRATEGY).responsible("9999", actors, STRATEGY)))
                .containsExactly("responsible-in-another-county", "unknown-actor");
        assertThat(codes(new Misfits()
                        .responsible("0880", actors, STRATEGY)
                        .actors("/partners", List.of("0780", "0009"), actors)))
                .as("either code of Gotland is the same actor")
                .isEmpty();
    }

    @Test
    void anActorThatIsClosedBeforeThePeriodStaysWhereItWasButDoesNotComeAnew() {
        NamedActors actors = named(actor("u", "08", DAY), actor("later", "08", DAY.plusDays(1)));
        assertThat(codes(new Misfits().responsible("u", actors, STRATEGY).actors("/partners", List.of("u"), actors)))
                .containsExactly("actor-closed", "actor-closed");
        assertThat(codes(new Misfits()
                        .responsible("u", actors.keeping(List.of("u")), STRATEGY)
                        .actors("/partners", List.of("later"), actors)))
                .isEmpty();
    }

    @Test
    void anActorIsOfTheCountyFromTheDayThatItJoined() {
        assertThat(codes(new Misfits().responsible("u", named(joined(DAY.plusYears(1))), STRATEGY)))
                .as("on the last day of the period")
                .isEmpty();
        assertThat(codes(new Misfits()
                        .responsible("u", named(joined(DAY.plusYears(1).plusDays(1))), STRATEGY)))
                .containsExactly("responsible-in-another-county");
    }

    private static NamedActors named(ActorProfile... actors) {
        return NamedActors.anew(
                Stream.of(actors).collect(Collectors.toMap(ActorProfile::actorId, Function.identity())),
                DAY,
                DAY.plusYears(1));
    }

    private static ActorProfile actor(String actorId, String county, LocalDate closedOn) {
        return new ActorProfile(
                actorId,
                actorId,
                List.of(),
                List.of(),
                List.of(OrganisationKind.UNIVERSITY),
                List.of(),
                List.of(new CountyMembership(county, null)),
                null,
                List.of(),
                closedOn);
    }

    private static ActorProfile joined(LocalDate since) {
        ActorProfile of = actor("u", "08", null);
        return new ActorProfile(
                of.actorId(),
                of.name(),
                of.alsoCalled(),
                of.formerNames(),
                of.kinds(),
                of.codes(),
                List.of(new CountyMembership("07", null), new CountyMembership("08", since)),
                null,
                of.units(),
                null);
    }

    private static List<String> codes(Misfits misfits) {
        ProblemException problem = catchThrowableOfType(ProblemException.class, misfits::require);
        return problem == null
                ? List.of()
                : problem.problem().errors().stream().map(FieldError::code).toList();
    }
}
