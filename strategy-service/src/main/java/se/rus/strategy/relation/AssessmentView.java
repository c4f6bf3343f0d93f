package se.rus.strategy.relation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** One assessment. Written by RelationProjection only, once. */
@Entity
@Immutable
@Table(name = "relation_assessments")
@IdClass(AssessmentView.Key.class)
public class AssessmentView {
    @Id
    @Column(name = "strategy_id")
    public String strategyId;

    @Id
    @Column(name = "actor_id")
    public String actorId;

    @Id
    public long sequence;

    @Column(name = "assessed_on")
    public LocalDate assessedOn;

    /** An Assessment as JSON. */
    public String document;

    /** Names an assessment. */
    public record Key(String strategyId, String actorId, long sequence) implements Serializable {}
}
