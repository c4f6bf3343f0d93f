package se.rus.funding.application;

/** Bodies for the API's documentation; tests post them as they stand. */
public final class ApplicationExamples {
    public static final String NEW_APPLICATION = """
            {"title": "Återbruk av vatten i Kalmar län", "source": "1:1", "programme": "1:1-medel Kalmar län 2026",
             "strategyId": "d2b337a0-cdbe-5ae0-82a1-d299a9ae4562", "goalId": "3cd3b46b-b5ce-5eab-a6ef-e71f6d98696c",
             "totalCostKronor": 2400000, "appliedKronor": 1200000,
             "financing": [{"source": "1:1", "kronor": 1200000}, {"source": "kommun", "kronor": 1200000}]}""";

    public static final String GRANT = """
            {"outcome": "granted", "grantedKronor": 1000000,
             "decision": {"body": "Regionala utvecklingsnämnden", "paragraph": "§ 47",
                          "registrationNumber": "RUN 2026/0093", "date": "2026-04-22"}}""";

    public static final String REJECTION = """
            {"outcome": "rejected",
             "decision": {"body": "Regionala utvecklingsnämnden", "paragraph": "§ 48",
                          "registrationNumber": "RUN 2026/0094", "date": "2026-04-22"}}""";

    public static final String APPLICATION = """
            {"applicationId": "019a6e5c-7d1e-7c55-9d7e-0a4f6f1b2c3d", "applicant": "0880", "county": "08",
             "title": "Återbruk av vatten i Kalmar län", "source": "1:1", "programme": "1:1-medel Kalmar län 2026",
             "strategyId": "d2b337a0-cdbe-5ae0-82a1-d299a9ae4562", "goalId": "3cd3b46b-b5ce-5eab-a6ef-e71f6d98696c",
             "totalCostKronor": 2400000, "appliedKronor": 1200000, "grantedKronor": 1000000, "status": "granted",
             "financing": [{"source": "1:1", "kronor": 1000000}, {"source": "kommun", "kronor": 1200000},
                           {"source": "egen finansiering", "kronor": 200000}],
             "decision": {"body": "Regionala utvecklingsnämnden", "paragraph": "§ 47",
                          "registrationNumber": "RUN 2026/0093", "date": "2026-04-22"},
             "submittedAt": "2026-03-02T09:12:45Z", "decidedAt": "2026-04-22T12:05:33Z"}""";

    public static final String PAGE = "{\"items\": [" + APPLICATION + "], \"page\": 1, \"limit\": 20, \"total\": 1}";

    public static final String PROJECTS = """
            {"items": [{"projectId": "019a6e5c-7d1e-7c55-9d7e-0a4f6f1b2c3d", "county": "08",
              "title": "Återbruk av vatten i Kalmar län", "applicant": "0880", "source": "1:1",
              "programme": "1:1-medel Kalmar län 2026", "strategyId": "d2b337a0-cdbe-5ae0-82a1-d299a9ae4562",
              "goalId": "3cd3b46b-b5ce-5eab-a6ef-e71f6d98696c", "totalCostKronor": 2400000, "grantedKronor": 1000000,
              "financing": [{"source": "1:1", "kronor": 1000000}, {"source": "kommun", "kronor": 1400000}],
              "decision": {"body": "Regionala utvecklingsnämnden", "paragraph": "§ 47",
                           "registrationNumber": "RUN 2026/0093", "date": "2026-04-22"},
              "decidedAt": "2026-04-22T12:05:33Z"}], "page": 1, "limit": 20, "total": 1}""";

    private ApplicationExamples() {}
}
