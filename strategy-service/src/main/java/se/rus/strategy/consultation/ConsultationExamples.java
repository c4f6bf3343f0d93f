package se.rus.strategy.consultation;

/** Bodies for the API's documentation; tests post them as they stand, but for the deadline. */
public final class ConsultationExamples {
    public static final String NEW_CONSULTATION = """
            {"deadline": "2199-12-31", "invitation": "Lämna gärna synpunkter på målen", "invited": ["0880", "0881"]}""";

    public static final String NEW_REMARK = """
            {"actor": "0880", "part": "goal-1", "text": "Kommunen delar målet och vill se det per kommun."}""";

    public static final String REMARK = """
            {"strategyId": "019a6e5c-7d1e-7c55-9d7e-0a4f6f1b2c3d", "number": 1,
             "remark": {"remarkId": "019a6e5c-8a00-7000-8000-0a4f6f1b2c3d", "actor": "0880", "part": "goal-1",
                        "text": "Kommunen delar målet och vill se det per kommun.",
                        "receivedOn": "2025-06-02", "late": false}}""";

    public static final String PAGE = "{\"items\": [" + REMARK + "], \"page\": 1, \"limit\": 20, \"total\": 1}";

    private ConsultationExamples() {}
}
