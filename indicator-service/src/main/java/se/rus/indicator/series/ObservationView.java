package se.rus.indicator.series;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** The latest value of an observation. Written by ObservationProjection only. */
@Entity
@Immutable
@Table(name = "observations")
@IdClass(ObservationView.Key.class)
public class ObservationView {
    @Id
    @Column(name = "indicator_id")
    public String indicatorId;

    @Id
    public String period;

    @Id
    public String actor;

    @Id
    public String breakdown;

    public long version;
    public BigDecimal value;
    public String status;
    public String signal;

    @Column(name = "recorded_at")
    public Instant recordedAt;

    /** The four that name an observation. */
    public record Key(String indicatorId, String period, String actor, String breakdown) implements Serializable {}
}
