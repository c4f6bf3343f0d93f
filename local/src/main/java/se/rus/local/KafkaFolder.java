package se.rus.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A broker's folder: its settings, and its log formatted once. */
record KafkaFolder(Path home, int port, int controllerPort) {
    private static final String CLUSTER = "MkU3OEVBNTcwNTJENDM2Qg";

    private static final String LOGGING = """
            <Configuration status="WARN">
              <Appenders><Console name="out"><PatternLayout pattern="%d{ISO8601} %p %c{1} %m%n%throwable{3}"/></Console></Appenders>
              <Loggers><Root level="WARN"><AppenderRef ref="out"/></Root></Loggers>
            </Configuration>
            """;

    Path settings() {
        return home.resolve("server.properties");
    }

    Path logging() {
        return home.resolve("log4j2.xml");
    }

    /** Writes the settings, which follow from the ports, and formats the log when there is none. */
    void prepare() {
        try {
            Files.createDirectories(home);
            Files.writeString(logging(), LOGGING);
            Files.writeString(settings(), settings(home.resolve("log")));
            if (!Files.exists(home.resolve("log/meta.properties"))) {
                Folders.delete(home.resolve("log"));
                Folders.copy(formatted().resolve("log"), home.resolve("log"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot prepare " + home, e);
        }
    }

    /** The broker that runs on this folder, whoever started it. */
    static Optional<ServerProcess> runningBroker(Path home) {
        return ProcessHandle.allProcesses()
                .filter(handle ->
                        Proc.commandLine(handle.pid()).endsWith("kafka.Kafka " + home.resolve("server.properties")))
                .findFirst()
                .map(handle -> ServerProcess.adopt("Kafka", handle, home.resolve("broker.log")));
    }

    static String classPath() {
        Path lib = Project.root().resolve("local/kafka/target/lib");
        if (!Files.isDirectory(lib)) {
            throw new IllegalStateException(
                    lib + " is missing. Build it first: ./rus up does so, or mvn -f local/kafka/pom.xml install");
        }
        return lib + "/*";
    }

    /** An empty formatted log, made once per version: formatting takes a JVM start, copying it does not. */
    private Path formatted() {
        return Distribution.once("kafka-" + Versions.KAFKA, folder -> {
            Path settings = folder.resolve("server.properties");
            Files.writeString(settings, settings(folder.resolve("log")));
            format(folder, settings);
        });
    }

    private void format(Path folder, Path settings) {
        List<String> command = new ArrayList<>(Java.command());
        command.addAll(List.of("-cp", classPath(), "kafka.tools.StorageTool", "format"));
        command.addAll(List.of("-t", CLUSTER, "-c", settings.toString()));
        ServerProcess.run("Formatting Kafka's storage", folder, folder.resolve("format.log"), Map.of(), command);
    }

    private String settings(Path log) {
        return """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@localhost:%2$d
                listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=PLAINTEXT://localhost:%1$d
                listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
                controller.listener.names=CONTROLLER
                inter.broker.listener.name=PLAINTEXT
                log.dirs=%3$s
                num.partitions=3
                offsets.topic.num.partitions=5
                offsets.topic.replication.factor=1
                transaction.state.log.num.partitions=3
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                group.initial.rebalance.delay.ms=0
                auto.create.topics.enable=false
                # A killed broker may come back when its old session has run out: 9 s by default.
                broker.heartbeat.interval.ms=500
                broker.session.timeout.ms=4000
                controlled.shutdown.max.retries=1
                """.formatted(port, controllerPort, log);
    }
}
