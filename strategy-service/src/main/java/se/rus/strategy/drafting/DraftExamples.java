package se.rus.strategy.drafting;

/** A draft for the API's documentation; tests post it as it stands. */
public final class DraftExamples {
    public static final String NEW_STRATEGY = """
            {"county": "08", "title": "Hållbarhetsplan 2026-2028", "periodFrom": 2026, "periodTo": 2028,
             "about": {"owner": "Region Kalmar län", "type": "actionPlan", "dimensions": ["social", "ecological"],
                       "under": {"title": "Klimat att växa i"}},
             "priorities": [{"priorityId": "priority-1", "number": 1, "title": "God och jämlik hälsa",
                             "challenges": [{"challengeId": "challenge-1", "title": "Stora skillnader i hälsa"}],
                             "focusAreas": [{"title": "Psykisk hälsa", "challenges": ["challenge-1"],
                                             "efforts": [{"title": "Samtal om levnadsvanor"}]}],
                             "serves": {"globalGoals": ["3"], "nationalAreas": ["equalOpportunities"]},
                             "governance": [{"level": "eu", "relation": "Europeiska pelaren för sociala rättigheter"},
                                            {"level": "nation", "relation": "En god och jämlik hälsa, prop. 2017/18:249"},
                                            {"level": "region", "relation": "Folkhälsostrategin"},
                                            {"level": "municipality", "relation": "Kommunernas folkhälsoplaner"}]}],
             "goals": [{"goalId": "goal-1", "number": 1, "title": "Främja hälsa", "dimension": "social",
                        "traits": {"level": "resident", "mandate": "shared", "term": "long", "scope": "region"},
                        "links": {"priorities": ["priority-1"], "governingDocuments": ["document-1"],
                                  "serves": {"globalGoals": ["3.4", "3.a"]}},
                        "prospects": [{"kind": "risk", "text": "Brist på personal", "response": "Rekrytering"}],
                        "smart": {"measurable": "Sju mått", "timeBound": "2028"},
                        "plannedActivities": {"regional": 2, "ownOperations": 4}},
                       {"goalId": "goal-2", "number": 2, "title": "Varje barns bästa"}],
             "governingDocuments": [{"documentId": "document-1", "title": "Handlingsplan psykisk hälsa 2025–2026",
                                     "type": "actionPlan", "owner": "Region Kalmar län"}],
             "conflicts": [{"goals": ["goal-1", "goal-2"], "description": "Samma personal behövs för båda"}]}""";

    private DraftExamples() {}
}
