package se.rus.notification.subscription;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.rus.contracts.reference.Counties;
import se.rus.notification.subscription.SubscriptionCommand.Open;
import se.rus.platform.decision.Rejection;

/** What a subscription must fulfil to be opened. */
final class SubscriptionRules {
    private static final List<String> SCHEMES = List.of("https", "http");

    private SubscriptionRules() {}

    /** The first rule that is broken. */
    static Optional<Rejection> firstBroken(Open open) {
        return Stream.of(
                        someType(open),
                        knownTypes(open),
                        knownCounty(open),
                        addressFitsChannel(open),
                        addressIsUsable(open))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Rejection> someType(Open open) {
        return open.eventTypes().isEmpty()
                ? broken(
                        "event-types-missing",
                        "/eventTypes",
                        "Name at least one event type.",
                        "Ange minst en händelsetyp.")
                : Optional.empty();
    }

    private static Optional<Rejection> knownTypes(Open open) {
        return IntStream.range(0, open.eventTypes().size())
                .filter(index -> !open.knownTypes().contains(open.eventTypes().get(index)))
                .boxed()
                .findFirst()
                .flatMap(index -> broken(
                        "unknown-event-type",
                        "/eventTypes/" + index,
                        "There is no such event type. These exist: " + listed(open),
                        "Det finns ingen sådan händelsetyp. Dessa finns: " + listed(open)));
    }

    private static Optional<Rejection> knownCounty(Open open) {
        return open.county()
                .filter(county -> !Counties.exists(county))
                .flatMap(county -> broken(
                        "unknown-county",
                        "/county",
                        "There is no county " + county + ". Kalmar is 08, Kronoberg 07.",
                        "Det finns inget län " + county + ". Kalmar är 08, Kronoberg 07."));
    }

    private static Optional<Rejection> addressFitsChannel(Open open) {
        return (open.channel() == DeliveryChannel.WEBHOOK) == open.url().isPresent()
                ? Optional.empty()
                : broken(
                        "url-only-for-webhook",
                        "/url",
                        "Give a url for the channel webhook, and none for feed.",
                        "Ange url för kanalen webhook, och ingen för feed.");
    }

    private static Optional<Rejection> addressIsUsable(Open open) {
        return open.url().isEmpty() || isUsable(open.url().get())
                ? Optional.empty()
                : broken(
                        "url-unusable",
                        "/url",
                        "Give an absolute http or https address with a host and without a user name.",
                        "Ange en fullständig http- eller https-adress med värdnamn och utan användarnamn.");
    }

    private static boolean isUsable(String url) {
        try {
            URI address = new URI(url);
            return address.getScheme() != null
                    && SCHEMES.contains(address.getScheme())
                    && address.getHost() != null
                    && address.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static String listed(Open open) {
        return String.join(", ", open.knownTypes().stream().sorted().toList());
    }

    private static Optional<Rejection> broken(String code, String pointer, String detail, String detailSv) {
        return Optional.of(Rejection.rule(code, pointer, detail, detailSv));
    }
}
