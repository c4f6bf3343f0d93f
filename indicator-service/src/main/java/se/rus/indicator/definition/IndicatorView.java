package se.rus.indicator.definition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An indicator as it stands. Written by DefinitionProjection only. */
@Entity
@Immutable
@Table(name = "indicators")
public class IndicatorView {
    @Id
    @Column(name = "indicator_id")
    public String indicatorId;

    public long version;
    public String county;
    public String code;
    public String kpi;
    public boolean retired;
    public String[] goals;

    @JdbcTypeCode(SqlTypes.JSON)
    public Definition document;

    IndicatorDocument served() {
        return IndicatorDocument.of(document, version, retired);
    }
}
