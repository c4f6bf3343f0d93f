package se.rus.indicator.signal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import se.rus.indicator.assessment.Assessment;

/**
 * An actor's latest assessment.
 *
 * @implNote Written by SignalProjection only.
 */
@Schema(name = "ActorAssessment")
@Entity
@Immutable
@Table(name = "signals")
@IdClass(SignalView.Key.class)
public class SignalView {
    /** Id of the indicator. */
    @Id
    @Column(name = "indicator_id")
    public String indicatorId;

    /** Code of the actor. */
    @Id
    public String actor;

    /** County code of the indicator, two digits. */
    public String county;

    /** Grows with each assessment. */
    public long version;

    /** What was assessed: a year, half-year, tertial, quarter or month. */
    public String period;

    /** How it goes. */
    public String signal;

    /** What the signal rests on. */
    @JdbcTypeCode(SqlTypes.JSON)
    public Assessment assessment;

    /** When it was assessed. */
    @Column(name = "assessed_at")
    public Instant assessedAt;

    /** The two that name a signal. */
    public record Key(String indicatorId, String actor) implements Serializable {}
}
