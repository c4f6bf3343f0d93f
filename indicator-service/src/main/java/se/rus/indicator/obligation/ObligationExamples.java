package se.rus.indicator.obligation;

/** Bodies for the OpenAPI document. */
final class ObligationExamples {
    static final String NEW = """
            {"name": {"sv": "Årsuppföljning 2025", "en": "Yearly follow-up 2025"}, "period": "2025",
             "indicators": ["0199c2de-3b1a-7d22-9a54-0c6f4f1d8a11"], "actors": ["0880", "0881"],
             "opens": "2026-01-07", "due": "2026-02-28", "closes": "2026-03-15"}""";
    static final String OBLIGATION = """
            {"obligation": {"obligationId": "0199c2de-3b1a-7d22-9a54-0c6f4f1d8a12", "county": "08",
             "name": {"sv": "Årsuppföljning 2025", "en": "Yearly follow-up 2025"}, "period": "2025",
             "indicators": ["0199c2de-3b1a-7d22-9a54-0c6f4f1d8a11"], "actors": ["0880", "0881"],
             "opens": "2026-01-07", "due": "2026-02-28", "closes": "2026-03-15"},
             "reopenings": [{"actor": "0881", "until": "2026-04-10", "motivation": "Nytt underlag från SCB"}],
             "version": 2}""";
    static final String PAGE = "{\"items\": [" + OBLIGATION + "], \"page\": 1, \"limit\": 20, \"total\": 1}";
    static final String REOPENING = """
            {"until": "2026-04-10", "motivation": "Nytt underlag från SCB"}""";
    static final String COMPLETENESS = """
            {"total": {"expected": 2, "reported": 1, "reportedAsMissing": 0, "preliminary": 0, "onTime": 1, "late": 0,
             "afterReopening": 0, "notReported": 1, "withdrawn": 0, "neverReported": 1, "reportedPercent": 50.0,
             "onTimePercent": 50.0},
             "rows": [{"of": "0880", "counts": {"expected": 1, "reported": 1, "reportedAsMissing": 0, "preliminary": 0,
             "onTime": 1, "late": 0, "afterReopening": 0, "notReported": 0, "withdrawn": 0, "neverReported": 0,
             "reportedPercent": 100.0, "onTimePercent": 100.0}}]}""";
    static final String SUMMED = """
            {"sum": {"expected": 2, "reported": 1, "reportedAsMissing": 0, "preliminary": 0, "onTime": 1, "late": 0,
             "afterReopening": 0, "notReported": 1, "withdrawn": 1, "neverReported": 0, "reportedPercent": 50.0,
             "onTimePercent": 50.0},
             "items": [{"of": "0880", "name": {"sv": "Kalmar", "en": "Kalmar"}, "counts": {"expected": 2, "reported": 1,
             "reportedAsMissing": 0, "preliminary": 0, "onTime": 1, "late": 0, "afterReopening": 0, "notReported": 1,
             "withdrawn": 1, "neverReported": 0, "reportedPercent": 50.0, "onTimePercent": 50.0}}],
             "page": 1, "limit": 20, "total": 1}""";

    private ObligationExamples() {}
}
