package se.rus.strategy.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import se.rus.contracts.value.Decision;
import se.rus.platform.decision.Decision.Accepted;
import se.rus.strategy.adoption.StrategyCommand.AdoptStrategy;
import se.rus.strategy.adoption.StrategyCommand.CloseConsultation;
import se.rus.strategy.adoption.StrategyCommand.DraftStrategy;
import se.rus.strategy.adoption.StrategyCommand.EditDraft;
import se.rus.strategy.adoption.StrategyCommand.OpenConsultation;
import se.rus.strategy.adoption.StrategyCommand.ReceiveRemark;
import se.rus.strategy.adoption.StrategyCommand.ReviseStrategy;
import se.rus.strategy.adoption.StrategyEvent.StrategyAdopted;
import se.rus.strategy.adoption.StrategyState.Known;
import se.rus.strategy.content.Consultation;
import se.rus.strategy.content.Draft;
import se.rus.strategy.content.Goal;
import se.rus.strategy.content.Remark;

/** Whatever is asked in whatever order: versions count up by one, and what steers was adopted as it stands. */
class GeneratedLivesTest {
    private static final Instant NOW = Instant.parse("2025-11-26T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2025-11-26");
    private static final Consultation CONSULTATION = new Consultation(null, List.of(), TODAY, TODAY.plusDays(10), null);
    private static final Remark REMARK = new Remark("r", "0880", null, "goal-1", "Bra", TODAY, false);
    private static final List<StrategyCommand> COMMANDS = List.of(
            new AdoptStrategy(new Decision("Regionfullmäktige", "§ 112", "RK 2025/1112", TODAY), NOW),
            new ReviseStrategy("Översyn", NOW),
            new CloseConsultation(TODAY, NOW),
            new EditDraft(draft(2028), NOW),
            new EditDraft(draft(2029), NOW),
            new OpenConsultation(CONSULTATION, NOW),
            new ReceiveRemark(REMARK, NOW));

    private final StrategyDecider decider = new StrategyDecider();

    @Test
    void anyLifeKeepsItsPromises() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        int versions = 0;
        for (int life = 0; life < 200; life++) {
            List<StrategyEvent> history = lived(random);
            List<StrategyAdopted> adopted = history.stream()
                    .filter(StrategyAdopted.class::isInstance)
                    .map(StrategyAdopted.class::cast)
                    .toList();
            for (int i = 0; i < adopted.size(); i++) {
                assertThat(adopted.get(i).number()).as("seed %d", seed).isEqualTo(i + 1);
            }
            if (!adopted.isEmpty()) {
                assertThat(((Known) decider.fold(history)).content())
                        .as("seed %d", seed)
                        .isEqualTo(adopted.getLast().draft());
            }
            versions += adopted.size();
        }
        assertThat(versions).as("seed %d: lives worth the name", seed).isGreaterThan(200);
    }

    private List<StrategyEvent> lived(Random random) {
        List<StrategyEvent> history = new ArrayList<>();
        StrategyState state = decider.initial();
        StrategyCommand next = new DraftStrategy(draft(2028), NOW);
        for (int step = 0; step < 40; step++) {
            if (decider.decide(next, state) instanceof Accepted<StrategyEvent>(List<StrategyEvent> events)) {
                for (StrategyEvent event : events) {
                    state = decider.evolve(state, event);
                    history.add(event);
                }
            }
            next = COMMANDS.get(random.nextInt(COMMANDS.size()));
        }
        return history;
    }

    private static Draft draft(int to) {
        List<Goal> goals = List.of(Goal.of("goal-1", 1, "Mål", null));
        return new Draft("s", "08", "Plan", 2026, to, goals, null, null, null, null);
    }
}
