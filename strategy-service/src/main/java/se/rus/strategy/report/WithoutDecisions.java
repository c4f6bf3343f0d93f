package se.rus.strategy.report;

import io.quarkus.arc.DefaultBean;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Stands in until decisions are kept: a report then tells of none. */
@DefaultBean
@ApplicationScoped
public class WithoutDecisions implements DecisionsForReport {

    @Override
    public Uni<List<DecisionLine>> of(ReportScope scope) {
        return Uni.createFrom().item(List.of());
    }
}
