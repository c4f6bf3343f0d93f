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

/**
 * How an import goes.
 *
 * @implNote Written by KoladaImportProjection only.
 */
@Schema(name = "KoladaImport")
@Entity
@Immutable
@Table(name = "kolada_imports")
public class KoladaImportView {
    /** Id of the import. */
    @Id
    @Column(name = "import_id")
    public String importId;

    /** What is fetched. */
    public String kind;

    /** County code, two digits. */
    public String county;

    /** Ids of the indicators that are fetched. */
    public String[] indicators;

    /** How far it has come. */
    public String status;

    /** Addresses to ask; null until they are known. */
    public Integer addresses;

    /** Of them, read to their end. */
    public int done;

    /** Pages of answers read. */
    public long pages;

    /** Values read from Kolada. */
    @Column(name = "values_read")
    public long valuesRead;

    /** Values that were new. */
    public long recorded;

    /** Values that took the place of others. */
    public long revised;

    /** Values that were there already. */
    public long unchanged;

    /** Values that Kolada has taken back. */
    public long withdrawn;

    /** Values that no indicator asks for, or that its rules refuse. */
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

    /** Why it failed; left out otherwise. */
    @JdbcTypeCode(SqlTypes.JSON)
    public BilingualText reason;

    /** When it was asked for. */
    @Column(name = "requested_at")
    public Instant requestedAt;

    /** When it ended; left out while it goes on. */
    @Column(name = "ended_at")
    public Instant endedAt;
}
