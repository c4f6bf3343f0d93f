package se.rus.strategy.report.government;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;

/**
 * A region's yearly report to the government.
 *
 * @param governmentReportId county and year, "08-2026": there is one each
 * @param year what it tells of
 * @param reportId the follow-up report that it was prefilled from
 * @param due the last day to send it, 21 February the year after (SFS 2024:99)
 * @param sections all of them, in order
 * @param sending null while it is a draft
 */
public record GovernmentReport(
        String governmentReportId,
        String county,
        int year,
        String strategyId,
        String reportId,
        LocalDate due,
        List<WrittenSection> sections,
        Sending sending) {
    public GovernmentReport {
        sections = List.copyOf(sections);
    }

    static String id(String county, int year) {
        return county + "-" + year;
    }

    static LocalDate due(int year) {
        return LocalDate.of(year + 1, Month.FEBRUARY, 21);
    }

    GovernmentReport written(GovernmentSection section, String text) {
        List<WrittenSection> changed = sections.stream()
                .map(each -> each.section() == section ? new WrittenSection(section, text, true) : each)
                .toList();
        return new GovernmentReport(governmentReportId, county, year, strategyId, reportId, due, changed, sending);
    }

    GovernmentReport sent(Sending how) {
        return new GovernmentReport(governmentReportId, county, year, strategyId, reportId, due, sections, how);
    }

    boolean says(GovernmentSection section, String text) {
        return sections.stream()
                .anyMatch(each -> each.section() == section && each.text().equals(text));
    }
}
