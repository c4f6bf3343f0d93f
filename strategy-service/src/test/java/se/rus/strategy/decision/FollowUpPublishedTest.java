package se.rus.strategy.decision;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import se.rus.contracts.strategy.DecidedMeasure;
import se.rus.contracts.strategy.DecisionMade;
import se.rus.contracts.strategy.DeviationDirection;
import se.rus.contracts.strategy.DeviationFound;
import se.rus.platform.store.EventJson;
import se.rus.platform.testing.RealStack;
import se.rus.platform.testing.TopicReader;
import se.rus.strategy.deviation.Signals;

/** Those who listen are told what is off and what was decided, and so are those on the distribution list. */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
class FollowUpPublishedTest {
    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    @Test
    void aDeviationAndItsDecisionComeInOrderUnderTheStrategy() throws JsonProcessingException {
        try (Signals signals = new Signals(broker)) {
            signals.defined().turns("offTrack", "2026-T1", "300");
            signals.untilNoted(1);
            FollowedUp deviation = new FollowedUp(signals.first()).analysed();
            String mentors = deviation.proposed("kommun-0880", "Mentorer");
            deviation.assessed(mentors).statusCode(200);
            deviation.decided(FollowedUp.decision(List.of(mentors), List.of())).statusCode(200);

            List<ConsumerRecord<String, String>> told = told(signals.strategyId);
            DeviationFound found = EventJson.MAPPER.readValue(told.get(0).value(), DeviationFound.class);
            assertThat(found.indicatorId()).isEqualTo(signals.indicatorId);
            assertThat(found.actor()).isEqualTo("0880");
            assertThat(found.direction()).isEqualTo(DeviationDirection.NEGATIVE);
            assertThat(found.period()).isEqualTo("2026-T1");
            DecisionMade made = EventJson.MAPPER.readValue(told.get(1).value(), DecisionMade.class);
            assertThat(made.deviationId()).isEqualTo(found.deviationId());
            assertThat(made.decision().paragraph()).isEqualTo("§ 40");
            assertThat(made.measures()).containsExactly(new DecidedMeasure(mentors, "Mentorer", "0880"));
            assertThat(made.distribution()).containsExactly("Kalmar kommun", "Revisorerna");
        }
    }

    /** The two events of the strategy that do not adopt it. */
    private List<ConsumerRecord<String, String>> told(String strategyId) {
        try (TopicReader reader = new TopicReader(broker, "rus.strategy.v1")) {
            List<ConsumerRecord<String, String>> own = List.of();
            for (int n = 1; own.size() < 2; n++) {
                own = reader.readUntilDistinct(n).stream()
                        .filter(each -> each.key().equals(strategyId))
                        .filter(each ->
                                !TopicReader.headers(each).get("ce_type").contains("StrategyAdopted"))
                        .toList();
            }
            return own;
        }
    }
}
