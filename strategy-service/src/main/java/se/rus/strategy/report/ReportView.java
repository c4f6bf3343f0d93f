package se.rus.strategy.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
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
    public String kind;

    /** Null unless it is the evaluation of a mandate period. */
    @Column(name = "from_year")
    public Integer fromYear;

    /** Code of the municipality; null unless it is for a dialogue. */
    public String actor;

    @Column(name = "as_of")
    public LocalDate asOf;

    @Column(name = "made_at")
    public Instant madeAt;

    /** A ReportMaterial as JSON. */
    public String material;

    /** The Swedish word for its kind, as files are named. */
    String kind() {
        return switch (ReportKind.of(kind)) {
            case YEARLY -> "rapport";
            case MANDATE_PERIOD -> "utvardering";
            case DIALOGUE -> "dialog";
        };
    }

    ReportSummary summary() {
        return new ReportSummary(
                reportId, kind, county, number, strategyId, title, fromYear, year, actor, asOf, madeAt);
    }

    ReportMaterial read() {
        return EventJson.read(material, ReportMaterial.class);
    }
}
