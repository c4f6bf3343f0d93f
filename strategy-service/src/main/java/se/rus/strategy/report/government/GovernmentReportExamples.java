package se.rus.strategy.report.government;

/** Bodies for the API's documentation; tests post them as they stand, with the id of a report that there is. */
public final class GovernmentReportExamples {
    public static final String NEW = """
            {"reportId": "019a6e5c-7d1e-7c55-9d7e-0a4f6f1b2d10"}""";

    public static final String SECTION = """
            {"text": "Länets kompetensforum har samordnat insatserna. Tre utbildningar har startat."}""";

    public static final String SENDING = """
            {"sentOn": "2026-11-02", "registrationNumber": "RK 2027/214"}""";

    public static final String REPORT = """
            {"governmentReportId": "08-2026", "county": "08", "year": 2026,
             "strategyId": "019a6e5c-7d1e-7c55-9d7e-0a4f6f1b2c3d",
             "reportId": "019a6e5c-7d1e-7c55-9d7e-0a4f6f1b2d10", "due": "2027-02-21", "status": "draft",
             "sections": [{"section": "competence",
               "title": {"sv": "Kompetensförsörjning och kompetensutveckling i hela landet",
                         "en": "Skills supply and skills development throughout the country"},
               "text": "Länets kompetensforum har samordnat insatserna. Tre utbildningar har startat.",
               "edited": true}]}""";

    public static final String PAGE = "{\"items\": [" + REPORT + "], \"page\": 1, \"limit\": 20, \"total\": 1}";

    private GovernmentReportExamples() {}
}
