package se.rus.indicator.kolada;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The addresses to ask, with at most 25 ids in a part of the path. */
record KoladaAddresses(URI base, int perPage) {
    private static final int IDS = 25;

    URI catalogue() {
        return base.resolve("/v3/kpi?per_page=" + perPage);
    }

    /** What Kolada knows of these KPIs. */
    List<URI> kpis(List<String> ids) {
        return chunks(ids).stream()
                .map(chunk -> base.resolve("/v3/kpi/" + chunk + "?per_page=" + perPage))
                .toList();
    }

    /** @param from only what changed from that day on; everything when empty */
    List<URI> data(List<String> kpis, List<String> municipalities, Optional<LocalDate> from) {
        String since = from.map(day -> "&from_date=" + day).orElse("");
        List<URI> addresses = new ArrayList<>();
        for (String some : chunks(kpis)) {
            for (String others : chunks(municipalities)) {
                addresses.add(base.resolve(
                        "/v3/data/kpi/" + some + "/municipality/" + others + "?per_page=" + perPage + since));
            }
        }
        return addresses;
    }

    private static List<String> chunks(List<String> ids) {
        List<String> chunks = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += IDS) {
            chunks.add(String.join(",", ids.subList(from, Math.min(ids.size(), from + IDS))));
        }
        return chunks;
    }
}
