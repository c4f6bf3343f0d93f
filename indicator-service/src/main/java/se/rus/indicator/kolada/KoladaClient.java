package se.rus.indicator.kolada;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import se.rus.platform.store.EventJson;

/** Asks Kolada's API v3, one request at a time; for worker threads. A refusal that passes is waited out. */
final class KoladaClient {
    /** However long Kolada asks for: after it the request is tried again, or the import fails. */
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private static final Set<Integer> PASSING = Set.of(429, 500, 502, 503, 504);

    private final KoladaConfig config;
    private final Pacer pacer;
    private final HttpClient http;

    KoladaClient(KoladaConfig config, Pacer pacer) {
        this.config = config;
        this.pacer = pacer;
        this.http = HttpClient.newBuilder()
                .connectTimeout(config.timeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /**
     * A page.
     *
     * @param address of Kolada itself: another host's is refused, whoever names it
     */
    JsonNode page(URI address) throws InterruptedException {
        if (!config.baseUrl().getAuthority().equals(address.getAuthority())) {
            throw new KoladaException(
                    "The next page lies elsewhere, at " + address + ": not followed.",
                    "Nästa sida ligger någon annanstans, på " + address + ": följs inte.");
        }
        Duration pause = config.firstPause();
        for (int attempt = 1; ; attempt++) {
            pacer.await();
            HttpResponse<byte[]> answer = ask(address);
            if (answer != null && answer.statusCode() == 200) {
                return json(address, answer.body());
            }
            if (attempt >= config.tries() || answer != null && !PASSING.contains(answer.statusCode())) {
                throw refused(address, answer);
            }
            pacer.pause(answer == null ? pause : longer(pause, answer));
            pause = pause.multipliedBy(2);
        }
    }

    /** Null when nobody answers in time, with the whole of it. */
    private HttpResponse<byte[]> ask(URI address) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Accept", "application/json")
                .build();
        // A request's own time-out ends with the first byte of the answer; this one holds for a body that trickles,
        // too.
        long limit = config.maxBody().asLongValue();
        CompletableFuture<HttpResponse<byte[]>> answer = http.sendAsync(request, ignored -> new BoundedBody(limit));
        try {
            return answer.get(config.timeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return null;
        } catch (ExecutionException e) {
            return nobody(address, e.getCause());
        } finally {
            answer.cancel(true);
        }
    }

    private HttpResponse<byte[]> nobody(URI address, Throwable why) {
        if (why instanceof BoundedBody.TooLargeException) {
            long limit = config.maxBody().asLongValue();
            throw new KoladaException(
                    "Kolada's answer at " + address + " is larger than " + limit + " bytes (rus.kolada.max-body).",
                    "Koladas svar på " + address + " är större än " + limit + " byte (rus.kolada.max-body).");
        }
        if (why instanceof IOException) {
            return null;
        }
        throw new IllegalStateException("Kolada cannot be asked at " + address, why);
    }

    private static Duration longer(Duration pause, HttpResponse<byte[]> answer) {
        long said = answer.headers()
                .firstValue("Retry-After")
                .filter(text -> text.matches("[0-9]{1,4}"))
                .map(Long::valueOf)
                .orElse(0L);
        Duration wanted = Duration.ofSeconds(said);
        Duration most = wanted.compareTo(LONGEST) > 0 ? LONGEST : wanted;
        return most.compareTo(pause) > 0 ? most : pause;
    }

    private static JsonNode json(URI address, byte[] body) {
        try {
            JsonNode page = EventJson.MAPPER.readTree(body);
            if (page.path("values").isArray()) {
                return page;
            }
        } catch (IOException e) {
            // Told below: what it is not matters, not where it breaks.
        }
        throw new KoladaException(
                "Kolada's answer at " + address + " is not a page of values.",
                "Koladas svar på " + address + " är inte en sida med värden.");
    }

    private static KoladaException refused(URI address, HttpResponse<byte[]> answer) {
        String what = answer == null ? "–" : Integer.toString(answer.statusCode());
        return new KoladaException(
                "Kolada does not answer at " + address + " (status " + what + ").",
                "Kolada svarar inte på " + address + " (status " + what + ").");
    }
}
