package se.rus.strategy.network.agreement;

import static se.rus.platform.decision.Rejection.when;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.rus.platform.decision.Rejection;

/** What agreements must fulfil. */
final class AgreementRules {
    static final Rejection MISSING = Rejection.notFound(
            "agreement-not-found", "There is no such agreement.", "Det finns ingen sådan överenskommelse.");
    static final Rejection EXISTS =
            Rejection.state("agreement-exists", "It is entered already.", "Den är redan införd.");
    static final Rejection SIGNED = Rejection.state(
            "signed-already", "The actor has signed on another day.", "Aktören har skrivit under en annan dag.");
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private AgreementRules() {}

    /** The first rule that a new agreement breaks. */
    static Optional<Rejection> broken(Agreement it, LocalDate today) {
        Stream<Optional<Rejection>> signatures = IntStream.range(
                        0, it.signatories().size())
                .mapToObj(i -> signature(it, it.signatories().get(i), today, "/signatories/" + i));
        return Stream.concat(Stream.of(period(it), signedTwice(it), shares(it)), signatures)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** What stands against one signature. */
    static Optional<Rejection> signature(Agreement it, Signature signature, LocalDate today, String pointer) {
        if (signature.signedOn().isAfter(today)) {
            return when(
                    true,
                    "signed-in-the-future",
                    pointer + "/signedOn",
                    "Nobody has signed on a day that is still to come.",
                    "Ingen har skrivit under en dag som ännu inte varit.");
        }
        return when(
                it.validUntil() != null && !signature.signedOn().isBefore(it.validUntil()),
                "signed-too-late",
                pointer + "/signedOn",
                "The agreement holds no longer on that day.",
                "Överenskommelsen gäller inte längre den dagen.");
    }

    /** It ends after it begins. */
    static Optional<Rejection> period(Agreement it) {
        return when(
                it.validUntil() != null && !it.validUntil().isAfter(it.validFrom()),
                "period-reversed",
                "/validUntil",
                "The first day without it lies after the first day with it.",
                "Första dagen utan ligger efter första dagen med.");
    }

    /** What stands against an end: it lies after the first day, and after every signature. */
    static Optional<Rejection> ending(Agreement ended) {
        return period(ended)
                .or(() -> when(
                        ended.signatories().stream()
                                .anyMatch(each -> !each.signedOn().isBefore(ended.validUntil())),
                        "ended-before-signed",
                        "",
                        "Somebody has signed on that day or later.",
                        "Någon har skrivit under den dagen eller senare."))
                .map(it -> Rejection.rule(it.code(), "/on", it.detail(), it.detailSv()));
    }

    private static Optional<Rejection> signedTwice(Agreement it) {
        return when(
                !differ(it.signatories().stream().map(Signature::actorId).toList()),
                "signed-twice",
                "/signatories",
                "Name each signatory once.",
                "Ange varje undertecknare en gång.");
    }

    private static Optional<Rejection> shares(Agreement it) {
        if (it.type() != AgreementType.JOINT_OWNERSHIP) {
            return when(
                    !it.shares().isEmpty(),
                    "shares-without-ownership",
                    "/shares",
                    "Only joint ownership has shares.",
                    "Bara samägande har andelar.");
        }
        if (!differ(it.shares().stream().map(Share::actorId).toList())) {
            return when(true, "owner-twice", "/shares", "Name each owner once.", "Ange varje ägare en gång.");
        }
        BigDecimal sum = it.shares().stream().map(Share::percent).reduce(BigDecimal.ZERO, BigDecimal::add);
        return when(
                it.shares().size() < 2 || sum.compareTo(WHOLE) != 0,
                "shares-not-whole",
                "/shares",
                "The shares of two or more owners are 100 % together, not " + sum.toPlainString() + ".",
                "Andelarna för två eller fler ägare är tillsammans 100 %, inte " + sum.toPlainString() + ".");
    }

    private static boolean differ(List<?> values) {
        return values.stream().distinct().count() == values.size();
    }
}
