package se.rus.strategy.network.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import se.rus.platform.decision.Decision;
import se.rus.platform.decision.Rejection;
import se.rus.strategy.network.agreement.AgreementCommand.EndAgreement;
import se.rus.strategy.network.agreement.AgreementCommand.EnterAgreement;
import se.rus.strategy.network.agreement.AgreementCommand.SignAgreement;

class AgreementDeciderTest {
    private static final Instant NOW = Instant.parse("2026-05-15T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-05-15");
    private static final LocalDate FROM = LocalDate.parse("2022-01-01");
    private static final LocalDate UNTIL = LocalDate.parse("2028-01-01");
    private static final Agreement INTENT = agreement(AgreementType.LETTER_OF_INTENT, List.of());
    private final AgreementDecider decider = new AgreementDecider();

    @Test
    void itIsEnteredSignedByMoreAndEnded() {
        Agreement after =
                after(enter(INTENT), sign("0780", "2022-03-01"), new EndAgreement(LocalDate.parse("2025-01-01"), NOW));

        assertThat(after.signatories()).hasSize(2);
        assertThat(after.validUntil()).isEqualTo("2025-01-01");
    }

    @Test
    void theSameAgainChangesNothing() {
        assertThat(decide(sign("0007", "2021-11-02"), enter(INTENT))).isEqualTo(Decision.nothingNew());
        assertThat(decide(new EndAgreement(UNTIL, NOW), enter(INTENT))).isEqualTo(Decision.nothingNew());
    }

    @Test
    void illegalStepsAreRefused() {
        assertThat(refused(enter(INTENT), enter(INTENT)).code()).isEqualTo("agreement-exists");
        assertThat(refused(sign("0780", "2022-03-01")).kind()).isEqualTo(Rejection.Kind.NOT_FOUND);
        assertThat(refused(sign("0007", "2022-03-01"), enter(INTENT)).code()).isEqualTo("signed-already");
        assertThat(refused(sign("0780", "2026-05-16"), enter(INTENT)).code()).isEqualTo("signed-in-the-future");
        assertThat(refused(
                                sign("0780", "2025-01-01"),
                                enter(INTENT),
                                new EndAgreement(LocalDate.parse("2025-01-01"), NOW))
                        .code())
                .isEqualTo("signed-too-late");
        assertThat(refused(new EndAgreement(FROM, NOW), enter(INTENT)).pointer())
                .isEqualTo("/on");
        assertThat(refused(enter(INTENT.until(FROM))).pointer()).isEqualTo("/validUntil");
        assertThat(refused(enter(INTENT.signed(new Signature("0007", FROM)))).code())
                .isEqualTo("signed-twice");
    }

    @Test
    void onlyJointOwnershipHasSharesAndItHasOwners() {
        List<Share> halves = List.of(share("a", "51"), share("b", "49"));

        assertThat(after(enter(agreement(AgreementType.JOINT_OWNERSHIP, halves)))
                        .shares())
                .isEqualTo(halves);
        assertThat(refused(enter(agreement(AgreementType.COOPERATION, halves))).code())
                .isEqualTo("shares-without-ownership");
        assertThat(refused(enter(agreement(AgreementType.JOINT_OWNERSHIP, List.of())))
                        .code())
                .isEqualTo("shares-not-whole");
        assertThat(refused(enter(agreement(AgreementType.JOINT_OWNERSHIP, List.of(share("a", "100")))))
                        .code())
                .isEqualTo("shares-not-whole");
        assertThat(refused(enter(agreement(AgreementType.JOINT_OWNERSHIP, List.of(share("a", "50"), share("a", "50")))))
                        .code())
                .isEqualTo("owner-twice");
    }

    @Test
    void generatedSharesAreTakenWhenTheyAreAHundredTogetherAndNotWhenOneIsOffByTheLeast() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int n = 0; n < 300; n++) {
            List<Share> shares = whole(random);
            assertThat(decide(enter(agreement(AgreementType.JOINT_OWNERSHIP, shares))))
                    .as("%s, seed %d", shares, seed)
                    .isInstanceOf(Decision.Accepted.class);
            int place = random.nextInt(shares.size());
            Share off = shares.get(place);
            shares.set(place, new Share(off.actorId(), off.percent().add(new BigDecimal("0.0001"))));
            assertThat(refused(enter(agreement(AgreementType.JOINT_OWNERSHIP, shares)))
                            .code())
                    .as("%s, seed %d", shares, seed)
                    .isEqualTo("shares-not-whole");
        }
    }

    @Test
    void validityFollowsTheDay() {
        assertThat(Validity.of(INTENT, FROM.minusDays(1))).isEqualTo(Validity.NOT_YET_VALID);
        assertThat(Validity.of(INTENT, FROM)).isEqualTo(Validity.VALID);
        assertThat(Validity.of(INTENT, UNTIL.minusDays(1))).isEqualTo(Validity.VALID);
        assertThat(Validity.of(INTENT, UNTIL)).isEqualTo(Validity.EXPIRED);
        assertThat(Validity.of(INTENT.until(null), UNTIL)).isEqualTo(Validity.VALID);
    }

    /** Cut a whole of 1 000 000 ten-thousandths at random places. */
    private static List<Share> whole(Random random) {
        List<Integer> cuts = new ArrayList<>(random.ints(1 + random.nextInt(8), 1, 1_000_000)
                .distinct()
                .sorted()
                .boxed()
                .toList());
        cuts.add(1_000_000);
        List<Share> shares = new ArrayList<>();
        int before = 0;
        for (int cut : cuts) {
            shares.add(new Share("a" + cut, BigDecimal.valueOf(cut - before, 4)));
            before = cut;
        }
        return shares;
    }

    private static Agreement agreement(AgreementType type, List<Share> shares) {
        return new Agreement(
                "a",
                "07",
                "Avsiktsförklaring",
                type,
                true,
                null,
                FROM,
                UNTIL,
                List.of(new Signature("0007", LocalDate.parse("2021-11-02"))),
                shares);
    }

    private static Share share(String actorId, String percent) {
        return new Share(actorId, new BigDecimal(percent));
    }

    private static AgreementCommand enter(Agreement agreement) {
        return new EnterAgreement(agreement, TODAY, NOW);
    }

    private static AgreementCommand sign(String actorId, String day) {
        return new SignAgreement(new Signature(actorId, LocalDate.parse(day)), TODAY, NOW);
    }

    private AgreementState state(AgreementCommand... commands) {
        AgreementState state = decider.initial();
        for (AgreementCommand each : commands) {
            var accepted = (Decision.Accepted<AgreementEvent>) decider.decide(each, state);
            state = decider.evolve(state, accepted.events().getFirst());
        }
        return state;
    }

    private Agreement after(AgreementCommand... commands) {
        return ((AgreementState.Known) state(commands)).agreement();
    }

    private Decision<AgreementEvent> decide(AgreementCommand command, AgreementCommand... before) {
        return decider.decide(command, state(before));
    }

    private Rejection refused(AgreementCommand command, AgreementCommand... before) {
        return ((Decision.Rejected<AgreementEvent>) decide(command, before)).reason();
    }
}
