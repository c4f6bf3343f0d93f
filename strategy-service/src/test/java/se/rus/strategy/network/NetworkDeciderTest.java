package se.rus.strategy.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.rus.platform.decision.Decision;
import se.rus.platform.decision.Rejection;
import se.rus.strategy.network.NetworkCommand.CloseNetwork;
import se.rus.strategy.network.NetworkCommand.DescribeNetwork;
import se.rus.strategy.network.NetworkCommand.JoinNetwork;
import se.rus.strategy.network.NetworkCommand.LeaveNetwork;
import se.rus.strategy.network.NetworkCommand.StartNetwork;

class NetworkDeciderTest {
    private static final Instant NOW = Instant.parse("2026-05-15T10:00:00Z");
    private static final NetworkCommand START = start(member("0880", "2015-01-01", null));
    private final NetworkDecider decider = new NetworkDecider();

    @Test
    void itStartsWithItsMembers() {
        assertThat(after(START).members()).containsExactly(member("0880", "2015-01-01", null));
        assertThat(refused(START, START).code()).isEqualTo("network-exists");
    }

    @Test
    void nobodyTakesPartBeforeItStartsNorTwiceAtATimeNorBackwards() {
        assertThat(refused(start(member("0880", "2014-12-31", null))).pointer()).isEqualTo("/members/0/from");
        assertThat(refused(start(member("0880", "2016-01-01", "2016-01-01"))).code())
                .isEqualTo("period-reversed");
        assertThat(refused(start(member("0880", "2015-01-01", "2017-01-01"), member("0880", "2016-12-31", null)))
                        .code())
                .isEqualTo("member-twice");
        assertThat(refused(join("0881", "2014-12-31"), START).pointer()).isEqualTo("/from");
    }

    @Test
    void whoHasLeftMayComeBackAndBothTimesAreKept() {
        Network network = after(START, leave("0880", "2018-01-01"), join("0880", "2020-01-01"));

        assertThat(network.members())
                .containsExactly(member("0880", "2015-01-01", "2018-01-01"), member("0880", "2020-01-01", null));
        assertThat(refused(join("0880", "2017-12-31"), START, leave("0880", "2018-01-01"))
                        .code())
                .isEqualTo("member-already");
    }

    @Test
    void joiningAgainTheSameDayChangesNothing() {
        assertThat(decide(join("0880", "2015-01-01"), START)).isEqualTo(Decision.nothingNew());
        assertThat(refused(join("0880", "2016-01-01"), START).code()).isEqualTo("member-already");
    }

    @Test
    void onlyAMemberLeavesAndNotBeforeItJoined() {
        assertThat(refused(leave("0881", "2018-01-01"), START).kind()).isEqualTo(Rejection.Kind.NOT_FOUND);
        assertThat(refused(leave("0880", "2015-01-01"), START).pointer()).isEqualTo("/on");
    }

    @Test
    void whatIsClosedIsNotChanged() {
        NetworkCommand close = close("2020-01-01");

        assertThat(after(START, close).closedOn()).isEqualTo("2020-01-01");
        for (NetworkCommand any : List.of(join("0881", "2016-01-01"), leave("0880", "2016-01-01"), close)) {
            assertThat(refused(any, START, close).code()).isEqualTo("network-closed");
        }
        assertThat(refused(close("2019-12-31"), START, join("0881", "2020-01-01"))
                        .code())
                .isEqualTo("closed-too-early");
    }

    @Test
    void describedAsItIsNothingChanges() {
        Network.Description as =
                new Network.Description("Råd", NetworkType.COUNCIL, Purpose.STRUCTURED_SHIFT, "0008", null);
        NetworkCommand describe = new DescribeNetwork(as, NOW);

        assertThat(after(START, describe).purpose()).isEqualTo(Purpose.STRUCTURED_SHIFT);
        assertThat(decide(describe, START, describe)).isEqualTo(Decision.nothingNew());
        assertThat(refused(describe).kind()).isEqualTo(Rejection.Kind.NOT_FOUND);
    }

    @Test
    void ofAnUnknownStartOnlyTheFirstKnownDayIsHeldAgainstOtherDays() {
        NetworkCommand known = known("2019-06-30", member("0880", "2019-06-30", null));

        assertThat(after(known).startedOn()).isNull();
        assertThat(refused(join("0881", "2019-06-29"), known).pointer()).isEqualTo("/from");
        assertThat(refused(close("2019-06-29"), known).code()).isEqualTo("closed-too-early");
        assertThat(after(known, close("2020-01-01")).knownSince()).isEqualTo("2019-06-30");
    }

    @Test
    void aStartThatBecomesKnownLiesNotAfterTheDayItWasKnownOnAndIsSaidOnce() {
        NetworkCommand known = known("2019-06-30");
        Network started = after(known, startKnown("2016-01-01"));

        assertThat(started.startedOn()).isEqualTo("2016-01-01");
        assertThat(started.knownSince()).isNull();
        assertThat(refused(startKnown("2019-07-01"), known).pointer()).isEqualTo("/startedOn");
        assertThat(refused(startKnown("2015-01-01"), known, startKnown("2016-01-01"))
                        .code())
                .isEqualTo("start-known-otherwise");
        assertThat(decide(startKnown("2016-01-01"), known, startKnown("2016-01-01")))
                .isEqualTo(Decision.nothingNew());
    }

    private static NetworkCommand start(Membership... members) {
        return new StartNetwork(
                new Network(
                        "n",
                        "08",
                        "Forum",
                        NetworkType.FORUM,
                        Purpose.EXCHANGE,
                        "0008",
                        LocalDate.parse("2015-01-01"),
                        null,
                        null,
                        List.of(members)),
                NOW);
    }

    private static NetworkCommand known(String since, Membership... members) {
        return new StartNetwork(
                new Network(
                        "n",
                        "08",
                        "Forum",
                        NetworkType.FORUM,
                        Purpose.NOT_STATED,
                        "0008",
                        null,
                        LocalDate.parse(since),
                        null,
                        List.of(members)),
                NOW);
    }

    private static NetworkCommand startKnown(String startedOn) {
        return new DescribeNetwork(
                new Network.Description(
                        "Forum", NetworkType.FORUM, Purpose.NOT_STATED, "0008", LocalDate.parse(startedOn)),
                NOW);
    }

    private static NetworkCommand join(String actorId, String from) {
        return new JoinNetwork(actorId, LocalDate.parse(from), NOW);
    }

    private static NetworkCommand leave(String actorId, String until) {
        return new LeaveNetwork(actorId, LocalDate.parse(until), NOW);
    }

    private static NetworkCommand close(String on) {
        return new CloseNetwork(LocalDate.parse(on), NOW);
    }

    private static Membership member(String actorId, String from, String until) {
        return new Membership(actorId, LocalDate.parse(from), until == null ? null : LocalDate.parse(until));
    }

    private NetworkState state(NetworkCommand... commands) {
        NetworkState state = decider.initial();
        for (NetworkCommand each : commands) {
            var accepted = (Decision.Accepted<NetworkEvent>) decider.decide(each, state);
            state = decider.evolve(state, accepted.events().getFirst());
        }
        return state;
    }

    private Network after(NetworkCommand... commands) {
        return ((NetworkState.Known) state(commands)).network();
    }

    private Decision<NetworkEvent> decide(NetworkCommand command, NetworkCommand... before) {
        return decider.decide(command, state(before));
    }

    private Rejection refused(NetworkCommand command, NetworkCommand... before) {
        return ((Decision.Rejected<NetworkEvent>) decide(command, before)).reason();
    }
}
