package se.rus.dashboard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** A page held open: every line of its stream of server-sent events, as it comes. */
final class OpenPage implements AutoCloseable {
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final HttpClient client = HttpClient.newHttpClient();

    OpenPage(URI stream) {
        Thread.ofVirtual().start(() -> listen(stream));
    }

    /** What has come so far. */
    String received() {
        return String.join("\n", lines);
    }

    @Override
    public void close() {
        client.shutdownNow();
    }

    private void listen(URI stream) {
        try (Stream<String> arriving = client.send(
                        HttpRequest.newBuilder(stream)
                                .header("Accept", "text/event-stream")
                                .build(),
                        BodyHandlers.ofLines())
                .body()) {
            arriving.forEach(lines::add);
        } catch (UncheckedIOException | IOException e) {
            lines.add("closed: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
