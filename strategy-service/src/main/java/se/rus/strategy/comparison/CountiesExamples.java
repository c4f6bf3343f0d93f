package se.rus.strategy.comparison;

/** Bodies for the API's documentation. */
final class CountiesExamples {
    static final String COUNTIES = """
            {"counties": ["07", "08"],
             "strategies": [{"strategyId": "019a6e5c-7d1e-7c55-9d7e-0a4f6f1b2c3d", "county": "08",
                             "countyName": "Kalmar län", "title": "Hållbarhetsplan 2026-2028", "indicators": 28,
                             "reported": 252, "expected": 336, "coveragePercent": 75,
                             "signals": {"achieved": 40, "onTrack": 150, "atRisk": 40, "offTrack": 22,
                                         "notAssessable": 84},
                             "redPercent": 9, "grantedKronor": 12000000, "projects": 7, "joint": 1}],
             "together": {"indicators": 28, "reported": 252, "expected": 336, "coveragePercent": 75,
                          "signals": {"achieved": 40, "onTrack": 150, "atRisk": 40, "offTrack": 22,
                                      "notAssessable": 84},
                          "grantedKronor": 12000000, "projects": 7, "joint": 0}}""";

    private CountiesExamples() {}
}
