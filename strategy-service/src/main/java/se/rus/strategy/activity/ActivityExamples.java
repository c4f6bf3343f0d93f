package se.rus.strategy.activity;

/** Bodies for the API's documentation; tests post them as they stand, but for the ids. */
public final class ActivityExamples {
    public static final String NEW = """
            {"strategyId": "019a6e5c-7d1e-7c55-9d7e-0a4f6f1b2c3d", "title": "Vattenåterbruk i tre kommuner",
             "description": "Renat avloppsvatten blir bevattning.", "kind": "regional", "responsible": "0880",
             "unit": "Samhällsbyggnad", "partners": ["0881", "0780"], "from": "2026-03-01", "to": "2028-12-31",
             "resources": {"kronor": 450000, "hours": 800, "text": "Vattensamordnare"},
             "followUp": "I årsredovisningen", "grounds": {"decidedBy": "administration"},
             "elements": ["goal-1"], "projects": [{"name": "WaterMan"}]}""";

    public static final String REPORT = """
            {"status": "delayed", "reason": "Upphandlingen överklagades.", "outcome": "Förstudien är klar."}""";

    public static final String PRIORITISATION = """
            {"weight": "high", "motivation": "Torkan 2026 gör frågan brådskande."}""";

    public static final String PART = """
            {"answer": "confirmed", "text": "Vi upplåter mark och sköter anläggningen."}""";

    public static final String ACTIVITY = """
            {"activity": {"activityId": "019a6e5c-7d1e-7c55-9d7e-0a4f6f1b2c41",
             "strategyId": "019a6e5c-7d1e-7c55-9d7e-0a4f6f1b2c3d", "county": "08",
             "title": "Vattenåterbruk i tre kommuner", "description": "Renat avloppsvatten blir bevattning.",
             "kind": "regional", "responsible": "0880", "unit": "Samhällsbyggnad",
             "partners": ["0881", "0780"], "from": "2026-03-01",
             "to": "2028-12-31", "resources": {"kronor": 450000, "hours": 800, "text": "Vattensamordnare"},
             "followUp": "I årsredovisningen", "grounds": {"decidedBy": "administration"},
             "elements": ["goal-1"], "projects": [{"name": "WaterMan"}]},
             "status": "delayed", "registeredBy": {"actor": "0008", "onBehalf": true},
             "reports": [{"year": 2026, "status": "delayed", "reason": "Upphandlingen överklagades.",
             "outcome": "Förstudien är klar.", "by": {"actor": "0880", "onBehalf": false},
             "at": "2026-11-20T09:30:00Z"}],
             "prioritisations": [{"year": 2026, "weight": "high",
             "motivation": "Torkan 2026 gör frågan brådskande.", "by": {"actor": "0008", "onBehalf": true},
             "at": "2026-11-20T09:30:00Z"}],
             "parts": [{"partner": "0780", "answer": "confirmed",
             "text": "Vi upplåter mark och sköter anläggningen.", "at": "2026-03-02T08:00:00Z"}], "version": 4}""";

    public static final String PAGE = "{\"items\": [" + ACTIVITY + "], \"page\": 1, \"limit\": 20, \"total\": 1}";

    private ActivityExamples() {}
}
