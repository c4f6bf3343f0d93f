package se.rus.indicator.kolada;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** An answer without an end, in size or in time, does not take the service with it. */
@Timeout(60)
class KoladaClientTest {
    private static final String PAGE = "{\"values\": []}";

    private final AtomicInteger asked = new AtomicInteger();
    private final ExecutorService answering = Executors.newVirtualThreadPerTaskExecutor();
    private HttpServer server;
    private URI base;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        server.setExecutor(answering);
        server.start();
        base = URI.create("http://localhost:" + server.getAddress().getPort());
    }

    @AfterEach
    void stop() {
        server.stop(0);
        answering.shutdownNow();
    }

    @Test
    void anAnswerAsLargeAsAllowedIsReadAndOneByteMoreIsToldAtOnce() throws Exception {
        answers(exchange -> {
            exchange.sendResponseHeaders(200, PAGE.length());
            exchange.getResponseBody().write(PAGE.getBytes(StandardCharsets.UTF_8));
        });

        assertThat(client(StubConfig.of(base).atMost(PAGE.length())).page(base).has("values"))
                .isTrue();
        asked.set(0);
        assertThatThrownBy(() ->
                        client(StubConfig.of(base).atMost(PAGE.length() - 1L)).page(base))
                .isInstanceOf(KoladaException.class)
                .hasMessageContaining("larger than " + (PAGE.length() - 1) + " bytes")
                .hasMessageContaining("rus.kolada.max-body");
        assertThat(asked).as("it would be as large again").hasValue(1);
    }

    @Test
    void anAnswerWithoutEndIsLeftInTheMiddle() throws Exception {
        CountDownLatch cutOff = new CountDownLatch(1);
        answers(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try {
                for (byte[] part = new byte[8_192]; ; ) {
                    exchange.getResponseBody().write(part);
                }
            } catch (IOException e) {
                cutOff.countDown();
                throw e;
            }
        });

        assertThatThrownBy(() -> client(StubConfig.of(base)).page(base))
                .isInstanceOf(KoladaException.class)
                .hasMessageContaining("larger than 1000000 bytes");
        assertThat(cutOff.await(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void anAnswerThatTricklesIsNotWaitedForLongerThanAllowed() {
        CountDownLatch over = new CountDownLatch(1);
        answers(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
            await(over);
        });
        try {
            assertThatThrownBy(() -> client(StubConfig.of(base).within(Duration.ofMillis(200)))
                            .page(base))
                    .isInstanceOf(KoladaException.class)
                    .hasMessageContaining("does not answer");
            assertThat(asked).as("a slow answer is tried again").hasValue(2);
        } finally {
            over.countDown();
        }
    }

    private void answers(HttpHandler handler) {
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            try (HttpExchange each = exchange) {
                handler.handle(each);
            }
        });
    }

    private static void await(CountDownLatch over) {
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static KoladaClient client(KoladaConfig config) {
        return new KoladaClient(config, new Pacer(config.requestsPerSecond(), Clock.systemUTC(), Thread::sleep));
    }
}
