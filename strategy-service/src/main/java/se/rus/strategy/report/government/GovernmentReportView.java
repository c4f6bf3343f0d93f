package se.rus.strategy.report.government;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A region's report as it stands. Written by GovernmentReportProjection only. */
@Entity
@Immutable
@Table(name = "government_reports")
public class GovernmentReportView {
    @Id
    @Column(name = "government_report_id")
    public String governmentReportId;

    public long version;
    public String county;
    public int year;
    public String status;

    @JdbcTypeCode(SqlTypes.JSON)
    public GovernmentReport document;

    @Column(name = "changed_at")
    public Instant changedAt;

    GovernmentReportDocument served() {
        return GovernmentReportDocument.of(document);
    }
}
