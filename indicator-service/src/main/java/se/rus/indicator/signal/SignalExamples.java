package se.rus.indicator.signal;

/** Bodies for the OpenAPI document. */
final class SignalExamples {
    static final String SIGNAL = """
            {"indicatorId": "0199c2de-3b1a-7d22-9a54-0c6f4f1d8a11", "actor": "0880", "county": "08", "version": 3,
             "period": "2025", "signal": "atRisk", "assessment": {"signal": "atRisk", "value": 40, "target": 43.5,
             "targetPeriod": "2026", "trend": "improving", "steps": [{"sv": "Målet är inte nått.",
             "en": "The target is not reached."}], "targets": [], "inputs": [{"period": "2025", "value": 40}]},
             "assessedAt": "2026-03-02T09:30:00Z"}""";
    static final String COUNTY = """
            {"indicatorId": "0199c2de-3b1a-7d22-9a54-0c6f4f1d8a11", "county": "08", "version": 3, "period": "2025",
             "signal": "atRisk", "assessment": {"signal": "atRisk", "value": 40, "target": 43.5, "steps": []},
             "aggregate": {"method": "mean", "value": 40, "included": 9, "of": 12, "parts": [{"actor": "0880",
             "value": 40}], "steps": []}, "assessedAt": "2026-03-02T09:30:00Z"}""";
    static final String PAGE = "{\"items\": [" + SIGNAL + "], \"page\": 1, \"limit\": 20, \"total\": 1}";
    static final String OVERRIDE = """
            {"signal": "atRisk", "motivation": "Mätfel i underlaget är känt; utfallet justeras i april"}""";

    private SignalExamples() {}
}
