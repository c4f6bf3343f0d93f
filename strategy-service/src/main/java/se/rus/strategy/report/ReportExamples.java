package se.rus.strategy.report;

/** Bodies for the API's documentation; tests post them as they stand, with the id of a strategy that there is. */
public final class ReportExamples {
    public static final String NEW = """
            {"strategyId": "019a6e5c-7d1e-7c55-9d7e-0a4f6f1b2c3d", "year": 2026,
             "delimitation": {"excludes": {
              "sv": "Rapporten omfattar bara arbete där regionen har varit drivande; den värderar inte måluppfyllelsen.",
              "en": "The report covers only work where the region was driving; it does not judge goal fulfilment."}}}""";

    public static final String MANDATE_PERIOD = """
            {"strategyId": "019a6e5c-7d1e-7c55-9d7e-0a4f6f1b2c3d", "kind": "mandatePeriod", "fromYear": 2023,
             "year": 2026}""";

    public static final String DIALOGUE = """
            {"strategyId": "019a6e5c-7d1e-7c55-9d7e-0a4f6f1b2c3d", "kind": "dialogue", "year": 2026,
             "actor": "0880"}""";

    public static final String SUMMARY = """
            {"reportId": "019a6e5c-7d1e-7c55-9d7e-0a4f6f1b2d10", "kind": "yearly", "county": "08", "number": 15,
             "strategyId": "019a6e5c-7d1e-7c55-9d7e-0a4f6f1b2c3d", "title": "Hållbarhetsplan 2026-2028",
             "year": 2026, "asOf": "2027-02-15", "madeAt": "2027-02-15T09:12:44Z"}""";

    public static final String PAGE = "{\"items\": [" + SUMMARY + "], \"page\": 1, \"limit\": 20, \"total\": 1}";

    private ReportExamples() {}
}
