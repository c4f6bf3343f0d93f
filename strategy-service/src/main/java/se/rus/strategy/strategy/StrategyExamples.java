package se.rus.strategy.strategy;

/** Bodies for the API's documentation; tests post them as they stand. */
public final class StrategyExamples {
    public static final String NEW_STRATEGY = """
            {"county": "08", "title": "Hållbarhetsplan 2026-2028", "periodFrom": 2026, "periodTo": 2028,
             "goals": [{"number": 1, "title": "Främja hälsa", "dimension": "social"},
                       {"number": 2, "title": "Varje barns bästa"}]}""";

    public static final String ADOPTION = """
            {"decision": {"body": "Regionfullmäktige i Kalmar län", "paragraph": "§ 112",
                          "registrationNumber": "RK 2025/1112", "date": "2025-11-26"}}""";

    public static final String STRATEGY = """
            {"strategyId": "019a6e5c-7d1e-7c55-9d7e-0a4f6f1b2c3d", "county": "08",
             "title": "Hållbarhetsplan 2026-2028", "periodFrom": 2026, "periodTo": 2028, "status": "adopted",
             "goals": [{"goalId": "019a6e5c-7d1e-7c55-9d7e-0a4f6f1b2c3e", "number": 1, "title": "Främja hälsa",
                        "dimension": "social"},
                       {"goalId": "019a6e5c-7d1e-7c55-9d7e-0a4f6f1b2c3f", "number": 2, "title": "Varje barns bästa"}],
             "decision": {"body": "Regionfullmäktige i Kalmar län", "paragraph": "§ 112",
                          "registrationNumber": "RK 2025/1112", "date": "2025-11-26"},
             "draftedAt": "2025-11-20T09:00:00Z", "adoptedAt": "2025-12-01T08:30:00Z"}""";

    private StrategyExamples() {}
}
