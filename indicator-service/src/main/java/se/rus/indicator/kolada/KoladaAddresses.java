package se.rus.indicator.kolada;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** The addresses to ask, with at most 25 ids in a part of the path. */
record KoladaAddresses(URI base, int perPage) {
    private static final int IDS = 25;

    URI catalogue() {
        return base.resolve("/v3/kpi?per_page=" + perPage);
    }

    URI groups() {
        return base.resolve("/v3/municipality_groups?per_page=" + perPage);
    }

    /** All municipalities and regions. */
    URI municipalities() {
        return base.resolve("/v3/municipality?per_page=" + perPage);
    }

    /** What Kolada knows of these KPIs. */
    List<URI> kpis(List<String> ids) {
        return chunks(ids).stream()
                .map(chunk -> base.resolve("/v3/kpi/" + chunk + "?per_page=" + perPage))
                .toList();
    }

    List<URI> data(KoladaPlan.Question question) {
        String since = question.from() == null ? "" : "&from_date=" + question.from();
        List<URI> addresses = new ArrayList<>();
        for (String some : chunks(question.kpis())) {
            for (String others : chunks(question.actors())) {
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
