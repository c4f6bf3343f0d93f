package se.rus.strategy.classification;

/** Answers for the API's documentation, shortened. */
final class ClassificationExamples {
    static final String GLOBAL_GOALS = """
            {"items": [{"id": "13", "name": {"sv": "Bekämpa klimatförändringarna", "en": "Climate action"},
                        "targets": ["13.1", "13.2", "13.3", "13.a", "13.b"]}]}""";

    static final String NATIONAL_AREAS = """
            {"items": [{"area": "skills",
                        "name": {"sv": "Kompetensutveckling och kompetensförsörjning i hela landet",
                                 "en": "Skills development and skills supply throughout the country"}}]}""";

    static final String DIMENSIONS = """
            {"items": [{"dimension": "social", "role": "goal",
                        "name": {"sv": "social: mål", "en": "social: the goal"}}]}""";

    private ClassificationExamples() {}
}
