package se.rus.indicator.comparison;

/** Bodies for the OpenAPI document. */
final class ComparisonExamples {
    static final String GROUPS = """
            {"items": [{"id": "county", "name": {"sv": "Kalmar län", "en": "Kalmar län"}, "kind": "county", "members": 12},
                       {"id": "G176286", "name": {"sv": "Liknande kommuner socioekonomi, Kalmar, 2024",
                        "en": "Liknande kommuner socioekonomi, Kalmar, 2024"}, "kind": "kolada", "members": 7}],
             "page": 1, "limit": 20, "total": 2}""";

    static final String COMPARISON = """
            {"indicatorId": "0199c2de-3b1a-7d22-9a54-0c6f4f1d8a11",
             "name": {"sv": "Andelen ekologiska livsmedel", "en": "Share of organic food"}, "unit": "%",
             "period": "2025", "breakdown": "total",
             "group": {"id": "county", "name": {"sv": "Kalmar län", "en": "Kalmar län"}, "kind": "county", "members": 3},
             "rule": {"sv": "Högst värde är bäst.", "en": "The highest value is best."},
             "actor": {"actor": "0880", "name": "Kalmar", "value": 43.5, "status": "final", "rank": 2, "quartile": 3},
             "members": 3, "withValue": 2,
             "best": [{"actor": "0881", "name": "Nybro", "value": 45, "status": "final", "rank": 1, "quartile": 1}],
             "distanceToBest": 1.5, "median": 44.25, "distanceToMedian": -0.75, "mean": 44.250,
             "better": [{"actor": "0881", "name": "Nybro", "value": 45, "status": "final", "rank": 1, "quartile": 1}],
             "items": [{"actor": "0881", "name": "Nybro", "value": 45, "status": "final", "rank": 1, "quartile": 1},
                       {"actor": "0880", "name": "Kalmar", "value": 43.5, "status": "final", "rank": 2, "quartile": 3},
                       {"actor": "0882", "name": "Oskarshamn", "value": null}],
             "source": {"name": "Kommunens inköpsstatistik", "licence": "CC0 1.0"},
             "notes": [{"sv": "Lika värden delar rang. Kvartil 1 är den bästa fjärdedelen.",
                        "en": "Equal values share a rank. Quartile 1 is the best quarter."}]}""";

    private ComparisonExamples() {}
}
