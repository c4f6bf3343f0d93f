package se.rus.indicator.kolada;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A KPI of Kolada's, as Kolada describes it.
 *
 * @implNote Written by KoladaCatalogue only.
 */
@Schema(name = "Kpi")
@Entity
@Immutable
@Table(name = "kolada_kpis")
public class KpiView {
    /** Its id at Kolada, as N00945. */
    @Id
    public String kpi;

    /** What Kolada calls it, in Swedish. */
    public String title;

    /** All that Kolada says of it, as Kolada says it. */
    @JdbcTypeCode(SqlTypes.JSON)
    public JsonNode document;

    /** Since when Kolada does not list it any more, or marks it as deleted; null while it is current. */
    @Column(name = "gone_since")
    public Instant goneSince;
}
