package se.rus.strategy.governing;

/** Answers for the API's documentation. */
final class GoverningExamples {
    static final String DOCUMENTS = """
            {"strategyId": "019a6e5c-7d1e-7c55-9d7e-0a4f6f1b2c3d", "asOf": 2026,
             "items": [{"document": {"documentId": "document-1", "role": "governing", "type": "programme",
                                     "title": "Handlingsprogram suicidprevention 2023–2025"},
                        "years": {"from": 2023, "to": 2025, "fromTitle": true},
                        "validity": "expired", "goals": ["goal-1"]}]}""";

    private GoverningExamples() {}
}
