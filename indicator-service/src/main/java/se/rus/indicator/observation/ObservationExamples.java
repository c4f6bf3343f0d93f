package se.rus.indicator.observation;

/** Bodies for the OpenAPI document. */
final class ObservationExamples {
    static final String REVISION = """
            {"value": 43.1, "status": "final", "reason": "Fel i källan rättat"}""";
    static final String RECORDED = """
            {"indicatorId": "0199c2de-3b1a-7d22-9a54-0c6f4f1d8a11", "actor": "0880", "period": "2025",
             "breakdown": "total", "outcome": "recorded", "version": 1, "findings": [], "signal": "achieved",
             "steps": [{"sv": "Värdet 43,5 jämförs med målet 2026: minst 43,5.",
                        "en": "The value 43.5 is compared with the target of 2026: at least 43.5."},
                       {"sv": "Målet är nått.", "en": "The target is reached."}]}""";
    static final String UNCHANGED = """
            {"indicatorId": "0199c2de-3b1a-7d22-9a54-0c6f4f1d8a11", "actor": "0880", "period": "2025",
             "breakdown": "total", "outcome": "unchanged", "version": 1, "findings": []}""";
    static final String HISTORY = """
            {"versions": [{"version": 1, "value": 43.5, "status": "preliminary", "withdrawn": false, "findings": [],
                           "definitionVersion": 1, "actor": "0880", "client": "kommun-0880",
                           "recordedAt": "2026-03-02T09:30:00Z"},
                          {"version": 2, "value": 43.1, "previousValue": 43.5, "status": "final", "withdrawn": false,
                           "reason": "Fel i källan rättat", "findings": [], "definitionVersion": 1, "actor": "0880",
                           "client": "kommun-0880", "recordedAt": "2026-04-11T13:05:00Z"}],
             "remarks": [{"kind": "comment", "text": "Ny källa från 2025", "actor": "0880", "client": "kommun-0880",
                          "at": "2026-04-11T13:06:00Z"}], "followUp": false}""";
    static final String WITHDRAWN = """
            {"indicatorId": "0199c2de-3b1a-7d22-9a54-0c6f4f1d8a11", "actor": "0880", "period": "2025",
             "breakdown": "total", "outcome": "withdrawn", "version": 3, "findings": []}""";

    private ObservationExamples() {}
}
