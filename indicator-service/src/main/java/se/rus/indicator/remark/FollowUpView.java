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

/** A value that is marked for follow-up. Written by FollowUpProjection only. */
@Schema(name = "FollowUp")
@Entity
@Immutable
@Table(name = "follow_ups")
@IdClass(FollowUpView.Key.class)
public class FollowUpView {
    @Id
    @Column(name = "indicator_id")
    public String indicatorId;

    @Id
    public String actor;

    @Id
    public String period;

    @Id
    public String breakdown;

    public String county;
    public String text;

    @Column(name = "marked_at")
    public Instant markedAt;

    /** The four that name an observation. */
    public record Key(String indicatorId, String actor, String period, String breakdown) implements Serializable {}
}
