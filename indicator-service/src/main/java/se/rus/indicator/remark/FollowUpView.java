package se.rus.indicator.remark;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Immutable;

/**
 * A value that is marked for follow-up.
 *
 * @implNote Written by FollowUpProjection only.
 */
@Schema(name = "FollowUp")
@Entity
@Immutable
@Table(name = "follow_ups")
@IdClass(FollowUpView.Key.class)
public class FollowUpView {
    /** Id of the indicator. */
    @Id
    @Column(name = "indicator_id")
    public String indicatorId;

    /** Code of the actor whose value it is. */
    @Id
    public String actor;

    /** What the value is of: a year, half-year, tertial, quarter or month. */
    @Id
    public String period;

    /** What it is broken down by, for example total. */
    @Id
    public String breakdown;

    /** County code of the indicator, two digits. */
    public String county;

    /** Why it is followed up. */
    public String text;

    /** When it was marked. */
    @Column(name = "marked_at")
    public Instant markedAt;

    /** The four that name an observation. */
    public record Key(String indicatorId, String actor, String period, String breakdown) implements Serializable {}
}
