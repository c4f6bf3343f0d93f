package se.rus.funding;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import se.rus.contracts.Topics;
import se.rus.contracts.strategy.StrategyAdopted;
import se.rus.contracts.strategy.StrategyDetails;
import se.rus.contracts.strategy.StrategyFocusArea;
import se.rus.contracts.strategy.StrategyGoal;
import se.rus.contracts.strategy.StrategyPriority;
import se.rus.contracts.value.Decision;
import se.rus.platform.store.EventJson;

/** Publishes as the strategy service does. */
final class StrategyTopic {
    private final String bootstrapServers;

    StrategyTopic(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    /** A strategy with these goals; the broker has it when this returns. */
    void adopted(String strategyId, String county, String... goalIds) throws Exception {
        ProducerRecord<String, String> record = new ProducerRecord<>(
                Topics.STRATEGY,
                strategyId,
                EventJson.MAPPER.writeValueAsString(strategy(strategyId, county, goalIds)));
        headers(strategyId, county)
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers), new StringSerializer(), new StringSerializer())) {
            producer.send(record).get();
        }
    }

    private static StrategyAdopted strategy(String strategyId, String county, String... goalIds) {
        List<StrategyGoal> goals = IntStream.range(0, goalIds.length)
                .mapToObj(index -> new StrategyGoal(goalIds[index], index + 1, "Mål " + (index + 1), null))
                .toList();
        Decision decision = new Decision("Regionfullmäktige", "§ 112", "RK 2025/0417", LocalDate.parse("2025-11-26"));
        Instant at = Instant.parse("2025-12-01T08:30:00Z");
        StrategyPriority priority = new StrategyPriority(
                "priority-1",
                1,
                "Livskvalitet",
                List.of(new StrategyFocusArea(FundingApi.FOCUS_AREA, "Psykisk hälsa")),
                List.of(),
                List.of());
        StrategyDetails details = new StrategyDetails(1, null, List.of(priority));
        return new StrategyAdopted(strategyId, county, "Hållbarhetsplan", 2026, 2028, decision, goals, at, details);
    }

    private static Map<String, String> headers(String strategyId, String county) {
        return Map.ofEntries(
                Map.entry("ce_specversion", "1.0"),
                Map.entry("ce_id", UUID.randomUUID().toString()),
                Map.entry("ce_source", "/strategy"),
                Map.entry("ce_type", "se.rus.StrategyAdopted.v1"),
                Map.entry("ce_time", "2025-12-01T08:30:00Z"),
                Map.entry("ce_subject", "strategy-" + strategyId),
                Map.entry("content-type", "application/json"),
                Map.entry("position", "2"),
                Map.entry("streamversion", "2"),
                Map.entry("county", county));
    }
}
