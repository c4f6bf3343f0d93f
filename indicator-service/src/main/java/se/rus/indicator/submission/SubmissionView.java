package se.rus.indicator.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** A submission as it stands. Written by SubmissionProjection, and {@code checked} by SubmissionWorker. */
@Entity
@Immutable
@Table(name = "submissions")
public class SubmissionView {
    @Id
    @Column(name = "submission_id")
    public String submissionId;

    public String actor;
    public String mode;

    @Column(name = "dry_run")
    public boolean dryRun;

    public String status;
    public long rows;
    public long checked;
    public long handled;
    public long recorded;
    public long revised;
    public long unchanged;
    public long refused;

    @Column(name = "received_at")
    public Instant receivedAt;

    @Column(name = "changed_at")
    public Instant changedAt;

    SubmissionProgress progress() {
        return new SubmissionProgress(
                submissionId,
                actor,
                mode,
                dryRun,
                status,
                rows,
                checked,
                handled,
                percent(),
                recorded,
                revised,
                unchanged,
                refused,
                SubmissionProgress.refusals(submissionId),
                receivedAt,
                changedAt);
    }

    /** Checking beforehand is half the work where all or nothing is wanted. */
    private BigDecimal percent() {
        return mode.equals(SubmissionMode.ALL_OR_NOTHING.word()) && checked > 0
                ? SubmissionProgress.percent(checked + handled, 2 * rows)
                : SubmissionProgress.percent(handled, rows);
    }
}
