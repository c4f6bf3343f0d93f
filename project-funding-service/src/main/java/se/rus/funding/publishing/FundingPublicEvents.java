package se.rus.funding.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import se.rus.contracts.Topics;
import se.rus.contracts.value.Decision;
import se.rus.contracts.value.FinancingPart;
import se.rus.funding.application.ApplicationEvent.GrantDecided;
import se.rus.funding.application.FinancingRow;
import se.rus.funding.application.FormalDecision;
import se.rus.platform.relay.PublicEvent;
import se.rus.platform.relay.PublicEventMapper;
import se.rus.platform.store.RecordedEvent;

/** What the world is told: grants. Applications and refusals are between the applicant and the region. */
@ApplicationScoped
public class FundingPublicEvents implements PublicEventMapper {

    @Override
    public String topic() {
        return Topics.FUNDING;
    }

    @Override
    public String source() {
        return "/funding";
    }

    @Override
    public Optional<PublicEvent> map(RecordedEvent event) {
        return event.data() instanceof GrantDecided granted
                ? Optional.of(new PublicEvent(
                        "GrantDecided",
                        1,
                        granted.applicationId(),
                        published(granted),
                        granted.project().county()))
                : Optional.empty();
    }

    private static se.rus.contracts.funding.GrantDecided published(GrantDecided granted) {
        var project = granted.project();
        return new se.rus.contracts.funding.GrantDecided(
                granted.applicationId(),
                project.county(),
                project.title(),
                project.applicant(),
                project.source(),
                project.programme(),
                project.strategyId(),
                project.goalId(),
                project.totalCostKronor(),
                granted.grantedKronor(),
                financing(granted.financing()),
                decision(granted.decision()),
                granted.decidedAt(),
                project.focusAreaId());
    }

    private static List<FinancingPart> financing(List<FinancingRow> rows) {
        return rows.stream()
                .map(row -> new FinancingPart(row.source(), row.kronor()))
                .toList();
    }

    private static Decision decision(FormalDecision decision) {
        return new Decision(decision.body(), decision.paragraph(), decision.registrationNumber(), decision.date());
    }
}
