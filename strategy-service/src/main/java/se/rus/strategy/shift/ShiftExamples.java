package se.rus.strategy.shift;

/** Bodies for the API's documentation; tests post them as they stand, but for the ids. */
public final class ShiftExamples {
    public static final String NEW = """
            {"strategyId": "019a6e5c-7d1e-7c55-9d7e-0a4f6f1b2c3d", "state": "happened",
             "from": "Regeringsuppdrag", "to": "Långsiktig regional utvecklingsfråga",
             "description": "Kompetensförsörjning blev ett eget område.", "fromYear": 2015, "toYear": 2023,
             "size": "clear", "responsible": "0008", "actors": ["0880", "0780"],
             "projects": [{"name": "Kompetensförsörjningsstrategi 2017–2025"}], "funding": ["1:1", "ESF 2"],
             "evidence": [{"text": "Strategin antogs 2017.", "link": "https://www.example.se/strategi"}],
             "subStrategies": ["Kompetensförsörjningsstrategi"], "elements": ["goal-1"],
             "attribution": {"confidence": "partlyDrove", "drivenBy": "Kompetensforum"},
             "cooperation": {"start": "talks", "end": "collaboration"},
             "origin": {"kind": "governmentAssignment", "text": "Uppdrag om kompetensplattformar"},
             "result": {"outcome": "permanentOperation", "lastingRole": "Regionen samordnar"}}""";

    public static final String WANTED = """
            {"strategyId": "019a6e5c-7d1e-7c55-9d7e-0a4f6f1b2c3d", "state": "wanted", "to": "Cirkulär ekonomi",
             "suspectedCause": "Ingen aktör hade rådighet över hela kedjan.", "fromYear": 2015, "toYear": 2025,
             "responsible": "0008", "elements": ["goal-2"]}""";

    public static final String HAPPENING = """
            {"year": 2025, "from": "Linjär ekonomi", "size": "small",
             "evidence": [{"text": "Tre kommuner har antagit upphandlingskrav."}],
             "attribution": {"confidence": "hardToSay"}, "result": {"outcome": "continued"}}""";

    public static final String SHIFT = """
            {"shift": {"shiftId": "019a6e5c-7d1e-7c55-9d7e-0a4f6f1b2c51",
             "strategyId": "019a6e5c-7d1e-7c55-9d7e-0a4f6f1b2c3d", "county": "08", "from": "Linjär ekonomi",
             "to": "Cirkulär ekonomi", "fromYear": 2015, "toYear": 2025, "size": "small", "responsible": "0008",
             "actors": [], "projects": [], "funding": [],
             "evidence": [{"text": "Tre kommuner har antagit upphandlingskrav."}], "subStrategies": [],
             "elements": ["goal-2"], "attribution": {"confidence": "hardToSay"}, "result": {"outcome": "continued"}},
             "state": "happened", "suspectedCause": "Ingen aktör hade rådighet över hela kedjan.",
             "wasWanted": true, "toldBy": {"actor": "0008", "onBehalf": false},
             "revisedBy": {"actor": "0008", "onBehalf": false}, "version": 2}""";

    public static final String PAGE = "{\"items\": [" + SHIFT + "], \"page\": 1, \"limit\": 20, \"total\": 1}";

    private ShiftExamples() {}
}
