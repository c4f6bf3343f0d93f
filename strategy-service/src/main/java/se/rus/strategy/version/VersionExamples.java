package se.rus.strategy.version;

/** Answers for the API's documentation. */
public final class VersionExamples {
    public static final String PAGE = """
            {"items": [{"strategyId": "019a6e5c-7d1e-7c55-9d7e-0a4f6f1b2c3d", "number": 2,
                        "title": "Gröna Kronoberg 2025", "periodFrom": 2015, "periodTo": 2025,
                        "decision": {"body": "Regionfullmäktige", "paragraph": "§ 88",
                                     "registrationNumber": "RK 2019/0088", "date": "2019-06-18"},
                        "adoptedAt": "2026-11-21T12:00:00Z"}],
             "page": 1, "limit": 20, "total": 2}""";

    public static final String COMPARISON = """
            {"strategyId": "019a6e5c-7d1e-7c55-9d7e-0a4f6f1b2c3d", "from": 1, "to": 2,
             "changes": [{"field": "title", "from": "Gröna Kronoberg", "to": "Gröna Kronoberg 2025"}],
             "added": [{"kind": "effort", "id": "effort-3", "title": "Kronobergs varumärke", "within": "focus-area-1"}],
             "removed": [{"kind": "goal", "id": "goal-3", "title": "Fler invånare"}],
             "changed": [{"kind": "priority", "id": "priority-2", "title": "En plats att vilja leva och bo på",
                          "changes": [{"field": "number", "from": 3, "to": 2}]}]}""";

    private VersionExamples() {}
}
