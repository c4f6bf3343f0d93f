package se.rus.indicator.definition;

/** Bodies for the OpenAPI document, from Kalmar county's sustainability plan 2026–2028. */
final class IndicatorExamples {
    static final String NEW_INDICATOR = """
            {"code": "KLM-03", "county": "08",
             "name": {"sv": "Andelen ekologiska livsmedel", "en": "Share of organic food"},
             "unit": "%", "desired": "increase", "baseline": {"year": 2020, "value": 39.7},
             "targets": [{"period": "2026", "kind": "value", "value": 43.5},
                         {"period": "2027", "kind": "value", "value": 44}],
             "goals": [{"strategyId": "0199c2de-3b1a-7d22-9a54-0c6f4f1d8a11", "goalId": "goal-1",
                        "focusAreaId": "focus-area-1"}],
             "scope": "ownOperations", "expectedActors": ["0880", "0881"], "periodType": "year",
             "bounds": {"min": 0, "max": 100}, "aggregation": {"method": "mean"}, "unchangedWithin": 0.5,
             "checks": [{"kind": "jump", "limit": 50, "severity": "warn"}]}""";

    static final String REVISION =
            "{\"definition\": " + NEW_INDICATOR + ", \"reason\": \"Målet för 2027 höjt i planen\"}";

    static final String INDICATOR = """
            {"indicatorId": "0199c2de-3b1a-7d22-9a54-0c6f4f1d8a11", "code": "KLM-03", "county": "08",
             "name": {"sv": "Andelen ekologiska livsmedel", "en": "Share of organic food"},
             "unit": "%", "desired": "increase", "baseline": {"year": 2020, "value": 39.7},
             "targets": [{"period": "2026", "kind": "value", "value": 43.5}],
             "goals": [{"strategyId": "0199c2de-3b1a-7d22-9a54-0c6f4f1d8a11", "goalId": "goal-1",
                        "focusAreaId": "focus-area-1"}],
             "scope": "ownOperations", "expectedActors": ["0880", "0881"], "periodType": "year",
             "breakdowns": [{"breakdown": "total", "name": {"sv": "totalt", "en": "total"}}],
             "aggregation": {"method": "mean"}, "unchangedWithin": 0.5, "checks": [], "breaks": [],
             "version": 1, "retired": false}""";
    static final String VERSIONS = "[{\"indicator\": " + INDICATOR
            + ", \"reason\": \"Målet för 2027 höjt i planen\", \"client\": \"region-0008\","
            + " \"at\": \"2026-05-02T09:30:00Z\"}]";
    static final String PAGE = "{\"items\": [" + INDICATOR + "], \"page\": 1, \"limit\": 20, \"total\": 1}";

    private IndicatorExamples() {}
}
