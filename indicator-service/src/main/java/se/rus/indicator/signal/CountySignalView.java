package se.rus.indicator.signal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import se.rus.indicator.assessment.Assessment;
import se.rus.indicator.assessment.CountyValue;

/** A county's latest assessment. Written by SignalProjection only. */
@Schema(name = "CountyAssessment")
@Entity
@Immutable
@Table(name = "county_signals")
public class CountySignalView {
    @Id
    @Column(name = "indicator_id")
    public String indicatorId;

    public String county;
    public long version;
    public String period;
    public String signal;

    @JdbcTypeCode(SqlTypes.JSON)
    public Assessment assessment;

    @JdbcTypeCode(SqlTypes.JSON)
    public CountyValue aggregate;

    @Column(name = "assessed_at")
    public Instant assessedAt;
}
