package se.rus.strategy.relation;

/** Bodies for the API's documentation; tests post them as they stand. */
public final class RelationExamples {
    public static final String NEW_ASSESSMENT = """
            {"step": "explicitLink", "assessedOn": "2021-06-15",
             "note": "Genomlysning 2021: utvecklingsplanen hänvisar till strategins prioriteringar"}""";

    public static final String OF_A_DOCUMENT = """
            {"step": "consciouslyInLine", "assessedOn": "2022-03-01", "document": "Översiktsplan 2022"}""";

    public static final String ASSESSMENT = """
            {"strategyId": "019a6e5c-7d1e-7c55-9d7e-0a4f6f1b2c3d", "actorId": "0780", "sequence": 1,
             "level": "organisation", "step": "explicitLink", "assessedOn": "2021-06-15", "assessedBy": "actor",
             "note": "Genomlysning 2021: utvecklingsplanen hänvisar till strategins prioriteringar",
             "recordedAt": "2026-05-15T10:00:00Z"}""";

    public static final String HISTORY = "{\"items\": [" + ASSESSMENT + "], \"page\": 1, \"limit\": 20, \"total\": 1}";

    public static final String RELATIONS = """
            {"items": [{"actorId": "0764", "name": "Alvesta", "step": "notAssessed", "parts": 0},
                       {"actorId": "0780", "name": "Växjö", "step": "explicitLink", "assessedOn": "2021-06-15",
                        "assessedBy": "actor", "parts": 1}], "page": 1, "limit": 20, "total": 2}""";

    public static final String SUMMARY = """
            {"strategyId": "019a6e5c-7d1e-7c55-9d7e-0a4f6f1b2c3d", "county": "07", "asOf": "2021-12-31", "actors": 10,
             "steps": [
              {"step": "deliberatelyNotRelating", "number": 1,
               "meaning": {"sv": "Har medvetet valt att inte förhålla sig till strategin",
                           "en": "Has deliberately chosen not to relate to the strategy"},
               "actors": 0, "byThemselves": 0, "byCoordinator": 0},
              {"step": "explicitLink", "number": 4,
               "meaning": {"sv": "Kopplar medvetet och uttalat sin plan och sina mål till strategin",
                           "en": "Knowingly and explicitly links its plan and goals to the strategy"},
               "actors": 6, "byThemselves": 5, "byCoordinator": 1},
              {"step": "notAssessed", "meaning": {"sv": "Inte bedömd", "en": "Not assessed"},
               "actors": 4, "byThemselves": 0, "byCoordinator": 0}]}""";

    private RelationExamples() {}
}
