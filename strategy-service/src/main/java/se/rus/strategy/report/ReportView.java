package se.rus.strategy.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import se.rus.platform.store.EventJson;

/** A report. Written by ReportProjection only, once. */
@Entity
@Immutable
@Table(name = "reports")
public class ReportView {
    @Id
    @Column(name = "report_id")
    public String reportId;

    public String county;
    public int number;

    @Column(name = "strategy_id")
    public String strategyId;

    public String title;
    public int year;

    @Column(name = "as_of")
    public LocalDate asOf;

    @Column(name = "made_at")
    public Instant madeAt;

    /** A ReportMaterial as JSON. */
    public String material;

    ReportSummary summary() {
        return new ReportSummary(reportId, county, number, strategyId, title, year, asOf, madeAt);
    }

    ReportMaterial read() {
        try {
            return EventJson.MAPPER.readValue(material, ReportMaterial.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
