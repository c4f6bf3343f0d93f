package se.rus.indicator.kolada;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.rus.indicator.definition.Definition;
import se.rus.indicator.definition.DefinitionState;
import se.rus.platform.http.FieldError;

/** Which of the indicators that a request names cannot be fetched. Pure. */
final class ImportRequestRules {
    private ImportRequestRules() {}

    /**
     * What is wrong, each at its place.
     *
     * @param known those of the indicators that exist
     * @param gone KPIs that Kolada lists no more
     */
    static List<FieldError> broken(
            List<String> wanted, Map<String, DefinitionState> known, String county, Map<String, Instant> gone) {
        return IntStream.range(0, wanted.size())
                .mapToObj(i -> broken(
                        "/indicators/" + i,
                        wanted.get(i),
                        Optional.ofNullable(known.get(wanted.get(i))).map(DefinitionState::definition),
                        county,
                        gone))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The KPIs of the indicators. */
    static List<String> kpis(Map<String, DefinitionState> known) {
        return known.values().stream()
                .flatMap(each -> each.definition().kpi().stream())
                .distinct()
                .toList();
    }

    private static Optional<FieldError> broken(
            String pointer, String id, Optional<Definition> found, String county, Map<String, Instant> gone) {
        Optional<String> kpi =
                found.filter(each -> each.county().equals(county)).flatMap(Definition::kpi);
        if (kpi.isEmpty()) {
            return Optional.of(new FieldError(
                    pointer,
                    "not-filled-by-kolada",
                    id + " is no indicator of your county that Kolada fills",
                    id + " är ingen indikator i ditt län som Kolada fyller"));
        }
        return Stream.ofNullable(gone.get(kpi.get()))
                .map(since -> since.atZone(ZoneOffset.UTC).toLocalDate())
                .map(day -> new FieldError(
                        pointer,
                        "kpi-gone",
                        "Kolada has not listed " + kpi.get() + " since " + day
                                + "; if it does again, fetch the catalogue first",
                        "Kolada har inte " + kpi.get() + " sedan " + day
                                + "; om det finns igen, hämta katalogen först"))
                .findFirst();
    }
}
