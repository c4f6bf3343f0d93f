package se.rus.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;

/** The topics of the system, from their one source: {@code deploy/kafka/topics.json}. */
public record Topics(int partitions, List<Topic> topics) {
    /** One topic and its settings, by Kafka's own names. */
    public record Topic(String name, Map<String, String> config) {}

    /** Reads the file of this checkout. */
    public static Topics read() {
        try {
            return new ObjectMapper()
                    .readValue(
                            Project.root().resolve("deploy/kafka/topics.json").toFile(), Topics.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<String> names() {
        return topics.stream().map(Topic::name).toList();
    }

    /** As one broker can hold them: one replica each. */
    List<NewTopic> onOneBroker() {
        List<NewTopic> all = new ArrayList<>();
        for (Topic topic : topics) {
            all.add(new NewTopic(topic.name(), partitions, (short) 1).configs(topic.config()));
        }
        return all;
    }
}
