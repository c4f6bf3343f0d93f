package se.rus.strategy.report.excerpt;

/** Examples for the API's documentation. */
public final class ExcerptExamples {
    public static final String FIGURES = """
            {"reportId": "019a6e5c-7d1e-7c55-9d7e-0a4f6f1b2d10", "county": "08", "number": 15, "year": 2026,
             "asOf": "2027-02-15", "goals": [{"goalId": "goal-1", "number": 1, "title": "Främja hälsa"}],
             "tables": [{"id": "funding-parts", "caption": {"sv": "Medel per källa", "en": "Funding by source"},
             "columns": [{"sv": "Källa", "en": "Source"}, {"sv": "Mål nr", "en": "Goal no"},
             {"sv": "Mål", "en": "Goal"}, {"sv": "Beviljat, kronor", "en": "Granted, kronor"}],
             "rows": [["1:1", 1, "Främja hälsa", 1000000]]}]}""";

    private ExcerptExamples() {}
}
