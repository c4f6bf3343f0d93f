package se.rus.strategy.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.net.URL;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.rus.platform.testing.RealStack;
import se.rus.strategy.MovedClock;
import se.rus.strategy.progress.PassedDays;
import se.rus.strategy.report.government.AreasForReport;
import se.rus.strategy.report.government.DraftWords;

/** Whatever is told otherwise later, a report of a past day stays bit for bit what it was. */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
class LaterChangesTest {
    private static final List<String> AREAS =
            List.of("livingAndWelfare", "competence", "innovationAndEnterprise", "accessibility");
    private static final Map<String, String> KINDS = new TreeMap<>(Map.of(
            "yearly", "",
            "mandatePeriod", ", \"kind\": \"mandatePeriod\", \"fromYear\": 2025",
            "dialogue", ", \"kind\": \"dialogue\", \"actor\": \"0880\""));

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    @TestHTTPResource(management = true)
    URL management;

    @Inject
    Pool pool;

    @Inject
    MovedClock clock;

    @Inject
    AreasForReport areas;

    @AfterEach
    void itIsToday() {
        clock.daysAhead(0);
    }

    @Test
    void aReportOfAPastDayIsTheSameBitForBitWhateverIsToldOtherwiseLater() throws Throwable {
        LocalDate today = Told.today();
        PassedDays days = new PassedDays(pool, management);
        clock.daysAhead(-1);
        try (Told told = new Told(broker, clock)) {
            told.first();
            days.shownFor(told.strategyId, 1);
            made(told, "yearly", today.minusDays(1));
            clock.daysAhead(0);
            Map<String, MadeReport> before = all(told, today.minusDays(1));
            List<?> draft = draft(before);
            Map<String, Object> figures = figures(before);

            told.otherwise(today);
            days.rebuild("progress");
            days.rebuild("deviations");

            Map<String, MadeReport> after = all(told, today.minusDays(1));
            KINDS.keySet().forEach(kind -> after.get(kind).assertIs(before.get(kind)));
            assertThat(DraftWords.of(after.get("yearly").as(before.get("yearly")), areas))
                    .isEqualTo(draft);
            assertThat(draft(before)).as("of the same report").isEqualTo(draft);
            assertThat(figures(before)).as("of the same report").isEqualTo(figures);
            assertThat(figures(after)).isEqualTo(figures);
            Map<String, MadeReport> now = all(told, today);
            assertBites(now, before, draft);

            List<?> nowSaid = draft(now);
            Map<String, Object> nowTold = figures(now);
            told.revised("Igen", "skills");
            assertThat(draft(now))
                    .as("revised later on the day that it was made")
                    .isEqualTo(nowSaid);
            assertThat(figures(now)).isEqualTo(nowTold);
        }
    }

    /** What was told otherwise is otherwise in a report of today: else the test would prove nothing. */
    private void assertBites(Map<String, MadeReport> now, Map<String, MadeReport> before, List<?> draft)
            throws Throwable {
        for (String part : List.of("progress", "shifts", "decisions", "deviations")) {
            assertThat(now.get("yearly").material().get(part))
                    .as(part)
                    .isNotEqualTo(before.get("yearly").material().get(part));
        }
        assertThat(now.get("dialogue").material().at("/dialogue/peers/0"))
                .isNotEqualTo(before.get("dialogue").material().at("/dialogue/peers/0"));
        assertThat(now.get("mandatePeriod").material().at("/mandate/yearly"))
                .isNotEqualTo(before.get("mandatePeriod").material().at("/mandate/yearly"));
        assertThat(draft(now)).isNotEqualTo(draft);
        assertThat(figures(now)).isNotEqualTo(figures(before));
    }

    private List<?> draft(Map<String, MadeReport> made) throws Throwable {
        MadeReport yearly = made.get("yearly");
        return DraftWords.of(yearly.as(yearly), areas);
    }

    private static Map<String, Object> figures(Map<String, MadeReport> made) {
        Map<String, Object> figures = new TreeMap<>();
        AREAS.forEach(area -> figures.put(area, made.get("yearly").figures(area)));
        return figures;
    }

    private static Map<String, MadeReport> all(Told told, LocalDate asOf) {
        Map<String, MadeReport> all = new TreeMap<>();
        KINDS.keySet().forEach(kind -> all.put(kind, made(told, kind, asOf)));
        return all;
    }

    private static MadeReport made(Told told, String kind, LocalDate asOf) {
        return MadeReport.of(told.strategyId, KINDS.get(kind), asOf);
    }
}
