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

/** An actor's latest assessment. Written by SignalProjection only. */
@Schema(name = "ActorAssessment")
@Entity
@Immutable
@Table(name = "signals")
@IdClass(SignalView.Key.class)
public class SignalView {
    @Id
    @Column(name = "indicator_id")
    public String indicatorId;

    @Id
    public String actor;

    public String county;
    public long version;
    public String period;
    public String signal;

    @JdbcTypeCode(SqlTypes.JSON)
    public Assessment assessment;

    @Column(name = "assessed_at")
    public Instant assessedAt;

    /** The two that name a signal. */
    public record Key(String indicatorId, String actor) implements Serializable {}
}
