package se.rus.strategy.actor;

/** Bodies for the API's documentation; tests post them as they stand. */
public final class ActorExamples {
    public static final String NEW_ACTOR = """
            {"name": "Linnéuniversitetet", "kind": "university", "counties": ["07", "08"],
             "organisationNumber": "202100-6271", "since": "2010-01-01"}""";

    public static final String ACTOR = """
            {"actorId": "0199c2de-3b1a-7d22-9a54-0c6f4f1d8a11", "name": "Linnéuniversitetet", "alsoCalled": [],
             "formerNames": [], "kinds": ["university"], "codes": [],
             "counties": [{"county": "07", "since": "2010-01-01"}, {"county": "08", "since": "2010-01-01"}],
             "organisationNumber": "202100-6271",
             "units": [{"unitId": "hallbarhet", "name": "Hållbarhetsstaben", "function": "strategicSupport"}]}""";

    public static final String PAGE = "{\"items\": [" + ACTOR + "], \"page\": 1, \"limit\": 20, \"total\": 1}";

    public static final String NEW_NAME = """
            {"name": "Linnéuniversitetet i Småland", "from": "2027-01-01"}""";

    public static final String CLOSURE = """
            {"on": "2028-01-01"}""";

    public static final String NEW_MEMBERSHIP = """
            {"since": "2026-07-01"}""";

    public static final String NEW_UNIT = """
            {"name": "Hållbarhetsstaben", "function": "strategicSupport"}""";

    private ActorExamples() {}
}
