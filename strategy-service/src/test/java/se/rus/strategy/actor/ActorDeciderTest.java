package se.rus.strategy.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.rus.platform.decision.Decision;
import se.rus.platform.decision.Rejection;
import se.rus.strategy.actor.ActorCommand.CloseActor;
import se.rus.strategy.actor.ActorCommand.CloseUnit;
import se.rus.strategy.actor.ActorCommand.JoinCounty;
import se.rus.strategy.actor.ActorCommand.RegisterActor;
import se.rus.strategy.actor.ActorCommand.RenameActor;
import se.rus.strategy.actor.ActorCommand.SetUnit;

class ActorDeciderTest {
    private static final Instant NOW = Instant.parse("2026-05-15T10:00:00Z");
    private static final LocalDate START = LocalDate.parse("2010-01-01");
    private static final ActorCommand REGISTER = new RegisterActor(actor("07"), NOW);
    private static final ActorCommand STAFF = set("Staben");

    @Test
    void givenNothing_whenRegistered_thenItIsRegistered() {
        assertThat(after(REGISTER).name()).isEqualTo("Linnéuniversitetet");
    }

    @Test
    void anUnknownCountyACountyTwiceAndAKindOfTheReferenceDataAreRefused() {
        assertThat(refused(new RegisterActor(actor("02"), NOW)).code()).isEqualTo("county-unknown");
        assertThat(refused(new RegisterActor(actor("07", "07"), NOW)).code()).isEqualTo("county-twice");
        assertThat(refused(new RegisterActor(ReferenceActors.find("0880").orElseThrow(), NOW))
                        .pointer())
                .isEqualTo("/kind");
        assertThat(refused(REGISTER, REGISTER).code()).isEqualTo("actor-exists");
    }

    @Test
    void aNewNameKeepsTheFormerOne() {
        ActorProfile renamed = after(REGISTER, rename("LNU", "2020-01-01"), rename("Linné", "2022-01-01"));

        assertThat(renamed.name()).isEqualTo("Linné");
        assertThat(renamed.formerNames())
                .containsExactly(
                        new FormerName("Linnéuniversitetet", LocalDate.parse("2020-01-01")),
                        new FormerName("LNU", LocalDate.parse("2022-01-01")));
    }

    @Test
    void theSameNameChangesNothingAndNoneComesBeforeAnEarlierChange() {
        assertThat(decide(rename("Linnéuniversitetet", "2020-01-01"), REGISTER)).isEqualTo(Decision.nothingNew());
        assertThat(refused(rename("LNU", "2009-12-31"), REGISTER).pointer()).isEqualTo("/from");
        assertThat(refused(rename("Linné", "2019-12-31"), REGISTER, rename("LNU", "2020-01-01"))
                        .code())
                .isEqualTo("day-too-early");
    }

    @Test
    void itJoinsAnotherCountyOnceAndIsRenamedAsBefore() {
        ActorCommand join = new JoinCounty(new CountyMembership("08", LocalDate.parse("2030-01-01")), NOW);

        assertThat(after(REGISTER, join).counties()).hasSize(2);
        assertThat(decide(join, REGISTER, join)).isEqualTo(Decision.nothingNew());
        assertThat(after(REGISTER, join, rename("LNU", "2026-01-01")).name()).isEqualTo("LNU");
        assertThat(refused(new JoinCounty(new CountyMembership("02", START), NOW), REGISTER)
                        .code())
                .isEqualTo("county-unknown");
    }

    @Test
    void whatIsClosedIsNotChanged() {
        ActorCommand close = new CloseActor(LocalDate.parse("2028-01-01"), NOW);

        assertThat(after(REGISTER, close).existsOn(LocalDate.parse("2027-12-31")))
                .isTrue();
        assertThat(after(REGISTER, close).existsOn(LocalDate.parse("2028-01-01")))
                .isFalse();
        for (ActorCommand any : List.of(rename("LNU", "2029-01-01"), STAFF, close)) {
            assertThat(refused(any, REGISTER, close).code()).isEqualTo("actor-closed");
        }
        assertThat(refused(new CloseActor(LocalDate.parse("2009-01-01"), NOW), REGISTER)
                        .pointer())
                .isEqualTo("/on");
    }

    @Test
    void aUnitIsAddedCalledOtherwiseAndClosedForEver() {
        ActorCommand close = new CloseUnit("stab", LocalDate.parse("2027-01-01"), NOW);

        assertThat(after(REGISTER, STAFF, set("Strategiska staben")).units())
                .containsExactly(new OrganisationUnit("stab", "Strategiska staben", null, null));
        assertThat(decide(STAFF, REGISTER, STAFF)).isEqualTo(Decision.nothingNew());
        assertThat(refused(close, REGISTER).code()).isEqualTo("unit-not-found");
        assertThat(refused(STAFF, REGISTER, STAFF, close).code()).isEqualTo("unit-closed");
        assertThat(refused(close, REGISTER, STAFF, close).code()).isEqualTo("unit-closed");
    }

    @Test
    void anActorOfTheReferenceDataHasUnitsButNoOtherChange() {
        ActorDecider kalmar = new ActorDecider(ActorState.first("0880"));

        assertThat(kalmar.decide(STAFF, kalmar.initial())).isInstanceOf(Decision.Accepted.class);
        assertThat(reason(kalmar.decide(rename("Calmar", "2030-01-01"), kalmar.initial()))
                        .code())
                .isEqualTo("actor-of-reference-data");
        assertThat(reason(kalmar.decide(new CloseActor(START, NOW), kalmar.initial()))
                        .code())
                .isEqualTo("actor-of-reference-data");
    }

    @Test
    void anActorOfTheReferenceDataIsCalledAsTheReferenceDataSaysTodayWhateverItWasCalledThen() {
        ActorProfile kalmar = ReferenceActors.find("0880").orElseThrow();
        OrganisationUnit unit = new OrganisationUnit("stab", "Staben", null, null);
        ActorProfile then = ActorChange.unit(ActorChange.renamed(kalmar, "Calmar", START), unit);
        ActorDecider decider = new ActorDecider(ActorState.first("0880"));

        ActorState now = decider.evolve(decider.initial(), new ActorEvent.ActorUnitSet(then, "stab", NOW));

        assertThat(now).isEqualTo(new ActorState.Known(ActorChange.unit(kalmar, unit)));
    }

    @Test
    void givenNothing_whenChanged_thenThereIsNoSuchActor() {
        assertThat(refused(STAFF).kind()).isEqualTo(Rejection.Kind.NOT_FOUND);
    }

    private static ActorCommand rename(String name, String from) {
        return new RenameActor(name, LocalDate.parse(from), NOW);
    }

    private static ActorCommand set(String name) {
        return new SetUnit(new OrganisationUnit("stab", name, null, null), NOW);
    }

    private static ActorProfile actor(String... counties) {
        return new ActorProfile(
                "a",
                "Linnéuniversitetet",
                List.of(),
                List.of(),
                List.of(OrganisationKind.UNIVERSITY),
                List.of(),
                Arrays.stream(counties)
                        .map(county -> new CountyMembership(county, START))
                        .toList(),
                null,
                List.of(),
                null);
    }

    private static ActorProfile after(ActorCommand... commands) {
        return ((ActorState.Known) state(commands)).actor();
    }

    private static ActorState state(ActorCommand... commands) {
        ActorDecider decider = new ActorDecider(ActorState.first("a"));
        ActorState state = decider.initial();
        for (ActorCommand each : commands) {
            var accepted = (Decision.Accepted<ActorEvent>) decider.decide(each, state);
            state = decider.evolve(state, accepted.events().getFirst());
        }
        return state;
    }

    private static Decision<ActorEvent> decide(ActorCommand command, ActorCommand... before) {
        return new ActorDecider(ActorState.first("a")).decide(command, state(before));
    }

    private static Rejection refused(ActorCommand command, ActorCommand... before) {
        return reason(decide(command, before));
    }

    private static Rejection reason(Decision<ActorEvent> decision) {
        return ((Decision.Rejected<ActorEvent>) decision).reason();
    }
}
