package se.rus.indicator.submission;

/** Bodies for the OpenAPI document. */
final class SubmissionExamples {
    static final String JSON = """
            {"mode": "acceptCorrect", "rows": [
              {"code": "KLM-03", "actor": "0880", "period": "2025", "value": 42.1},
              {"code": "KLM-28", "actor": "0880", "period": "2025", "value": null, "missing": true}]}""";
    static final String NDJSON = """
            {"code": "KLM-03", "actor": "0880", "period": "2025", "value": 42.1}
            {"code": "KLM-28", "actor": "0880", "period": "2025", "missing": true}""";
    static final String CSV = """
            indikator;aktör;period;värde
            KLM-03;0880;2025;42,1
            KLM-28;0880;2025;saknas""";
    static final String REPORT = """
            {"submissionId": "0199c2de-3b1a-7d22-9a54-0c6f4f1d8a11", "dryRun": false, "recorded": 1, "revised": 0,
             "unchanged": 0, "refused": 1, "ignoredColumns": [], "rows": [{"row": 0, "outcome": "recorded"},
              {"row": 1, "outcome": "refused", "code": "ambiguous-number", "pointer": "/rows/1/value",
               "column": "value", "value": "13.280",
               "detail": "This can be read as 13.28 or as 13280.",
               "detailSv": "Detta kan läsas som 13,28 eller som 13280."}]}""";
    static final String PROGRESS = """
            {"submissionId": "0199c2de-3b1a-7d22-9a54-0c6f4f1d8a11", "actor": "0880", "mode": "acceptCorrect",
             "dryRun": false, "status": "running", "rows": 100000, "checked": 0, "handled": 42000, "percent": 42.0,
             "recorded": 41990, "revised": 0, "unchanged": 0, "refused": 10,
             "refusals": "/indicators/v1/submissions/0199c2de-3b1a-7d22-9a54-0c6f4f1d8a11/refusals",
             "receivedAt": "2026-03-02T09:30:00Z", "changedAt": "2026-03-02T09:30:02Z"}""";
    static final String LIST = "{\"items\": [" + PROGRESS + "], \"page\": 1, \"limit\": 20, \"total\": 1}";
    static final String REFUSALS = """
            {"items": [{"row": 17, "outcome": "refused", "code": "unknown-indicator", "pointer": "/rows/17/indikator",
                        "column": "indikator", "value": "KLM-99",
                        "detail": "There is no indicator KLM-99 in your county.",
                        "detailSv": "Det finns ingen indikator KLM-99 i ditt län."}],
             "page": 1, "limit": 20, "total": 1}""";

    private SubmissionExamples() {}
}
