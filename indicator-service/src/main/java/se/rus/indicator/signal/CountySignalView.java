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

/**
 * A county's latest assessment.
 *
 * @implNote Written by SignalProjection only.
 */
@Schema(name = "CountyAssessment")
@Entity
@Immutable
@Table(name = "county_signals")
public class CountySignalView {
    /** Id of the indicator. */
    @Id
    @Column(name = "indicator_id")
    public String indicatorId;

    /** County code, two digits. */
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

    /** The values of the county's actors as one. */
    @JdbcTypeCode(SqlTypes.JSON)
    public CountyValue aggregate;

    /** When it was assessed. */
    @Column(name = "assessed_at")
    public Instant assessedAt;
}
