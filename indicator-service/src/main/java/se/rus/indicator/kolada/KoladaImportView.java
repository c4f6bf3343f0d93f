package se.rus.indicator.kolada;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import se.rus.contracts.value.BilingualText;

/** How an import goes. Written by KoladaImportProjection only. */
@Schema(name = "KoladaImport")
@Entity
@Immutable
@Table(name = "kolada_imports")
public class KoladaImportView {
    @Id
    @Column(name = "import_id")
    public String importId;

    public String kind;
    public String county;
    public String[] indicators;
    public String status;

    /** Addresses to ask; null until they are known. */
    public Integer addresses;

    /** Of them, read to their end. */
    public int done;

    public long pages;

    @Column(name = "values_read")
    public long valuesRead;

    public long recorded;
    public long revised;
    public long unchanged;
    public long withdrawn;
    public long skipped;

    /** KPIs that Kolada does not know. */
    public String[] unknown;

    /** Codes of expected actors that Kolada does not know. */
    @Column(name = "unknown_actors")
    public String[] unknownActors;

    /** KPIs that came without being asked for; they are not stored. */
    @Column(name = "unasked_kpis")
    public String[] unaskedKpis;

    /** Codes of municipalities and regions that came without being asked for; their values are not stored. */
    @Column(name = "unasked_actors")
    public String[] unaskedActors;

    @JdbcTypeCode(SqlTypes.JSON)
    public BilingualText reason;

    @Column(name = "requested_at")
    public Instant requestedAt;

    @Column(name = "ended_at")
    public Instant endedAt;
}
