package se.rus.local;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One of our own services, from its packaged application, as a process of its own. */
public final class QuarkusService implements AutoCloseable {
    private static final String RUN_JAR = "quarkus-run.jar";
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Service service;
    private final Ports ports;
    private final Path logs;
    private final Map<String, String> environment;
    private final List<String> jvmArguments;
    private ServerProcess server;
    private boolean snapshotTaken;

    QuarkusService(
            Service service, Ports ports, Path logs, Map<String, String> environment, List<String> jvmArguments) {
        this.service = service;
        this.ports = ports;
        this.logs = logs;
        this.environment = environment;
        this.jvmArguments = jvmArguments;
    }

    /** Whether the build has made the service's application. */
    public static boolean isBuilt(Service service) {
        return Files.exists(application(service).resolve(RUN_JAR));
    }

    /** Starts it, also after {@link #stop()} or {@link #kill()}, and waits until it says that it is ready. */
    public void start() {
        launch();
        awaitReady();
    }

    /** Starts it without waiting. */
    public synchronized void launch() {
        if (server != null && server.alive()) {
            return;
        }
        takeSnapshot();
        List<String> command = new ArrayList<>(Java.command());
        command.add("-Xmx256m");
        command.addAll(jvmArguments);
        command.addAll(List.of("-jar", snapshot().resolve(RUN_JAR).toString()));
        server = ServerProcess.start(service.module(), logs, log(), environment, command);
    }

    /** Returns when it is ready to take requests; fails, with the end of its log, when it dies first. */
    public void awaitReady() {
        server.await(this::isReady, PATIENCE);
    }

    public boolean isReady() {
        return Http.answersOk(health("/ready"));
    }

    public Service service() {
        return service;
    }

    /** The base of its API, with {@code /{api}/v1}. */
    public URI url() {
        return URI.create("http://localhost:" + ports.http(service) + service.path());
    }

    /** Its management interface: {@code health("/ready")} is the readiness probe. */
    public URI health(String probe) {
        return URI.create("http://localhost:" + ports.management(service) + "/q/health" + probe);
    }

    public long pid() {
        return server.pid();
    }

    public Path log() {
        return logs.resolve(service.module() + ".log");
    }

    public synchronized void stop() {
        if (server != null) {
            server.stop(Duration.ofSeconds(30));
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
    }

    /** A build under a running system would take its classes away: it runs from a snapshot of what was built. */
    private void takeSnapshot() {
        if (!snapshotTaken) {
            Folders.delete(snapshot());
            Folders.link(application(service), snapshot());
            snapshotTaken = true;
        }
    }

    private Path snapshot() {
        return logs.resolveSibling("applications").resolve(service.module());
    }

    private static Path application(Service service) {
        return Project.root().resolve(service.module()).resolve("target/quarkus-app");
    }
}
