package se.rus.strategy.network;

/** Bodies for the API's documentation; tests post them as they stand. */
public final class NetworkExamples {
    public static final String NEW_NETWORK = """
            {"county": "07", "name": "Regionsamverkan Sydsverige", "type": "functionalRegion",
             "purpose": "structuredShift", "convener": "0007", "startedOn": "2016-01-01",
             "members": [{"actorId": "0007"}, {"actorId": "0006"}, {"actorId": "0008"}, {"actorId": "0010"},
                         {"actorId": "0012"}, {"actorId": "0013", "from": "2017-01-01"}]}""";

    public static final String OF_UNKNOWN_START = """
            {"county": "07", "name": "Kompetensforum", "type": "forum", "purpose": "notStated", "convener": "0007",
             "knownSince": "2023-12-31", "members": []}""";

    public static final String NETWORK = """
            {"networkId": "0199c2de-3b1a-7d22-9a54-0c6f4f1d8a11", "county": "07",
             "name": "Regionsamverkan Sydsverige", "type": "functionalRegion", "purpose": "structuredShift",
             "convener": "0007", "startedOn": "2016-01-01",
             "members": [{"actorId": "0007", "from": "2016-01-01"}, {"actorId": "0008", "from": "2016-01-01"}]}""";

    public static final String GAPS = """
            {"networkId": "0199c2de-3b1a-7d22-9a54-0c6f4f1d8a11", "county": "07", "on": "2026-05-15",
             "takingPart": ["0764", "0780"], "missing": ["0760", "0761", "0763", "0765", "0767", "0781"]}""";

    public static final String PAGE = "{\"items\": [" + NETWORK + "], \"page\": 1, \"limit\": 20, \"total\": 1}";

    public static final String DESCRIPTION = """
            {"name": "Regionsamverkan Syd", "type": "functionalRegion", "purpose": "exchange", "convener": "0008"}""";

    public static final String JOINING = """
            {"from": "2020-01-01"}""";

    public static final String CLOSURE = """
            {"on": "2028-01-01"}""";

    public static final String COUNT = """
            [{"year": 2022, "existing": 4, "started": 1, "closed": 0, "atYearEnd": 4, "exchange": 3,
              "structuredShift": 1, "purposeNotStated": 0, "unknownStart": 2}]""";

    private NetworkExamples() {}
}
