package se.rus.indicator.series;

/** Bodies for the OpenAPI document. */
final class SeriesExamples {
    static final String JSON = """
            {"indicatorId": "0199c2de-3b1a-7d22-9a54-0c6f4f1d8a11",
             "name": {"sv": "Andelen ekologiska livsmedel", "en": "Share of organic food"}, "unit": "%",
             "periodType": "year",
             "breaks": [{"period": "2024", "version": 2, "reason": "Ny mätmetod", "unitBefore": "%", "unitFrom": "%"}],
             "source": {"name": "Kommunens inköpsstatistik", "licence": "CC0 1.0"},
             "items": [{"actor": "0880", "period": "2025", "breakdown": "total", "value": 43.5, "status": "final",
                        "version": 1, "withdrawn": false, "recordedAt": "2026-03-02T09:30:00Z"}],
             "page": 1, "limit": 20, "total": 1}""";

    static final String CSV = "indicatorId;indicator;actor;actorName;period;breakdown;value;unit;missing;status;"
            + "withdrawn;version;recordedAt;part;source;licence\r\n"
            + "0199c2de-3b1a-7d22-9a54-0c6f4f1d8a11;Andelen ekologiska livsmedel;0880;Kalmar;2025;total;43,5;%;false;"
            + "final;false;1;2026-03-02T09:30:00Z;2;Kommunens inköpsstatistik;CC0 1.0\r\n";

    static final String JSON_STAT = """
            {"version": "2.0", "class": "dataset", "label": "Andelen ekologiska livsmedel (%)",
             "source": "Kommunens inköpsstatistik", "updated": "2026-03-02T09:30:00Z", "note": ["Enhet: %. Unit: %."],
             "id": ["period", "actor", "breakdown"], "size": [1, 1, 1],
             "role": {"time": ["period"], "geo": ["actor"]},
             "dimension": {
               "period": {"label": "period", "category": {"index": ["2025"], "label": {"2025": "2025"}}},
               "actor": {"label": "aktör", "category": {"index": ["0880"], "label": {"0880": "Kalmar"}}},
               "breakdown": {"label": "uppdelning", "category": {"index": ["total"], "label": {"total": "totalt"}}}},
             "value": [43.5], "status": {}, "extension": {"unit": "%", "breaks": [], "page": 1, "limit": 10000}}""";

    private SeriesExamples() {}
}
