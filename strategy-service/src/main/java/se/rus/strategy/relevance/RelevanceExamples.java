package se.rus.strategy.relevance;

/** Bodies for the API's documentation; tests post them as they stand. */
public final class RelevanceExamples {
    private static final String SAID = """
            "relevance": "high", "motivation": "Länets vattenbrist 2016–2018 visade hur sårbart det är.",
             "swot": {"strengths": ["Vattensamordnare finns"], "weaknesses": ["Få mätpunkter"],
                      "opportunities": ["Återbruk av renat vatten"], "threats": ["Torrare somrar"]},
             "stakeholders": ["0880", "lst-08"]""";

    public static final String NEW = "{" + SAID + "}";

    private static final String ASSESSMENT = "{\"strategyVersion\": 1, \"mappedBy\": [\"goal-1\"], " + SAID + """
            , "assessedBy": "0008", "assessedAt": "2026-05-15T10:00:00Z"}""";

    public static final String TARGET = """
            {"strategyId": "019a6e5c-7d1e-7c55-9d7e-0a4f6f1b2c3d", "strategyVersion": 1, "targetId": "6.4",
             "globalGoal": "6", "mappedBy": ["goal-1"], "relevance": "high", "assessment":""" + ASSESSMENT + "}";

    public static final String PAGE = "{\"items\": [" + TARGET + "], \"page\": 1, \"limit\": 20, \"total\": 1}";

    public static final String HISTORY = "{\"items\": [" + ASSESSMENT + "], \"page\": 1, \"limit\": 20, \"total\": 1}";

    public static final String SUMMARY = """
            {"strategyId": "019a6e5c-7d1e-7c55-9d7e-0a4f6f1b2c3d", "strategyVersion": 1, "targets": 169, "high": 24,
             "some": 31, "none": 60, "notAssessed": 54, "mappedNotAssessed": 3, "highNotMapped": 2}""";

    private RelevanceExamples() {}
}
