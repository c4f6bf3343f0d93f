package se.rus.indicator.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A refused row. Written by SubmissionProjection only. */
@Entity
@Immutable
@Table(name = "submission_refusals")
@IdClass(RefusalView.Key.class)
public class RefusalView {
    @Id
    @Column(name = "submission_id")
    public String submissionId;

    @Id
    @Column(name = "row_number")
    public long row;

    @JdbcTypeCode(SqlTypes.JSON)
    public RowReport report;

    /** The two that name a row. */
    public record Key(String submissionId, long row) implements Serializable {}
}
