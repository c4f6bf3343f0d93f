package se.rus.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/** A real Kafka broker (KRaft, one node that is its own controller) as a process of its own. */
public final class Kafka implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final KafkaFolder folder;
    private final int port;
    private final Runnable afterClose;
    private ServerProcess server;

    private Kafka(Path folder, int port, int controllerPort, Runnable afterClose) {
        this.folder = new KafkaFolder(folder.toAbsolutePath(), port, controllerPort);
        this.port = port;
        this.afterClose = afterClose;
    }

    /** Starts the broker on localhost with its controller on the next port, and creates the topics of the system. */
    public static Kafka start(Path folder, int port) {
        Kafka kafka = new Kafka(folder, port, port + 1, () -> {});
        kafka.start();
        kafka.createTopics();
        return kafka;
    }

    /** A broker with the system's topics in a temporary folder on free ports; gone when closed or when this JVM ends. */
    public static Kafka ephemeral() {
        Ephemeral place = Ephemeral.create("kafka");
        Kafka kafka = new Kafka(place.folder().resolve("kafka"), Ports.free(), Ports.free(), place::delete);
        place.atExit(kafka);
        kafka.start();
        kafka.createTopics();
        return kafka;
    }

    /** Starts it again after {@link #stop()} or {@link #kill()}, on the same data and port. */
    public synchronized void start() {
        if (server != null && server.alive()) {
            return;
        }
        folder.prepare();
        KafkaFolder.runningBroker(folder.home()).ifPresent(left -> left.stop(PATIENCE));
        List<String> command = Stream.of(
                        Java.command(),
                        List.of(
                                "-Xmx256m",
                                "-Dlog4j2.configurationFile=file:" + folder.logging(),
                                "-cp",
                                KafkaFolder.classPath(),
                                "kafka.Kafka",
                                folder.settings().toString()))
                .flatMap(List::stream)
                .toList();
        server = ServerProcess.start("Kafka", folder.home(), log(), Map.of(), command);
        server.await(this::answers, PATIENCE);
    }

    /** The address that clients connect to. */
    public String bootstrapServers() {
        return "localhost:" + port;
    }

    public int port() {
        return port;
    }

    public long pid() {
        return server.pid();
    }

    public Path log() {
        return folder.home().resolve("broker.log");
    }

    /** Creates the topics of deploy/kafka/topics that are not there yet. */
    public void createTopics() {
        createTopics(Topics.read().onOneBroker());
    }

    /** Creates one more topic, kept for ever; does nothing when it is there already. */
    public void createTopic(String name, int partitions) {
        createTopics(List.of(new NewTopic(name, partitions, (short) 1).configs(Map.of("retention.ms", "-1"))));
    }

    private void createTopics(List<NewTopic> topics) {
        try (Admin admin = admin(30_000)) {
            Set<String> there = admin.listTopics().names().get();
            admin.createTopics(topics.stream()
                            .filter(topic -> !there.contains(topic.name()))
                            .toList())
                    .all()
                    .get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Kafka did not create the topics", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while creating topics", e);
        }
    }

    /** Orderly shutdown. */
    public synchronized void stop() {
        if (server != null) {
            server.stop(PATIENCE);
        }
    }

    /** SIGKILL. */
    public synchronized void kill() {
        server.kill();
    }

    public void restart() {
        stop();
        start();
    }

    @Override
    public void close() {
        stop();
        afterClose.run();
    }

    private boolean answers() {
        return Files.exists(log()) && Sockets.listens(port);
    }

    private Admin admin(int timeoutMillis) {
        return Admin.create(Map.of(
                "bootstrap.servers",
                bootstrapServers(),
                "default.api.timeout.ms",
                timeoutMillis,
                "request.timeout.ms",
                timeoutMillis,
                "reconnect.backoff.ms",
                50));
    }
}
