package se.rus.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.NewTopic;

/** The topics of the system, from their one source: {@code deploy/kafka/topics}. */
public record Topics(List<Topic> topics) {
    /** Partitions of each. */
    public static final int PARTITIONS = 3;

    /** One topic and its settings, by Kafka's own names. */
    public record Topic(String name, Map<String, String> config) {
        static Topic parse(String line) {
            String[] words = line.strip().split("\\s+");
            return new Topic(
                    words[0],
                    Arrays.stream(words)
                            .skip(1)
                            .map(setting -> setting.split("=", 2))
                            .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1])));
        }
    }

    /** Reads the file of this checkout. */
    public static Topics read() {
        try {
            return new Topics(Files.readAllLines(Project.root().resolve("deploy/kafka/topics")).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Topic::parse)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<String> names() {
        return topics.stream().map(Topic::name).toList();
    }

    /** As one broker can hold them: one replica each. */
    List<NewTopic> onOneBroker() {
        return topics.stream()
                .map(topic -> new NewTopic(topic.name(), PARTITIONS, (short) 1).configs(topic.config()))
                .toList();
    }
}
