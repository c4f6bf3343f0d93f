package se.rus.strategy.adoption;

import se.rus.strategy.drafting.DraftExamples;

/** Bodies for the API's documentation; tests post them as they stand. */
public final class StrategyExamples {
    public static final String NEW_STRATEGY = DraftExamples.NEW_STRATEGY;

    public static final String NEW_ADOPTION = """
            {"decision": {"body": "Regionfullmäktige i Kalmar län", "paragraph": "§ 112",
                          "registrationNumber": "RK 2025/1112", "date": "2025-11-26"}}""";

    public static final String NEW_REVISION = """
            {"reason": "Halvtidsöversyn"}""";

    public static final String NEW_REPLACEMENT = """
            {"strategyId": "019a6e5c-7d1e-7c55-9d7e-0a4f6f1b2c3d"}""";

    private static final String CONTENT = """
            {"strategyId": "019a6e5c-7d1e-7c55-9d7e-0a4f6f1b2c3d", "county": "08",
             "title": "Hållbarhetsplan 2026-2028", "periodFrom": 2026, "periodTo": 2028, "number": 1,
             "about": {"owner": "Region Kalmar län", "type": "actionPlan", "under": {"title": "Klimat att växa i"},
                       "dimensions": ["social", "ecological"]},
             "goals": [{"goalId": "goal-1", "number": 1, "title": "Främja hälsa", "dimension": "social",
                        "traits": {"level": "resident", "mandate": "shared", "term": "long", "scope": "region",
                                   "process": false},
                        "links": {"priorities": ["priority-1"], "governingDocuments": ["document-1"],
                                  "serves": {"globalGoals": ["3.4", "3.a"], "nationalAreas": []}},
                        "prospects": []}],
             "priorities": [{"priorityId": "priority-1", "number": 1, "title": "God och jämlik hälsa",
                             "challenges": [], "focusAreas": [], "governance": [{"level": "region", "relation": "Folkhälsostrategin"}],
                             "serves": {"globalGoals": ["3"], "nationalAreas": ["equalOpportunities"]}}],
             "governingDocuments": [{"documentId": "document-1", "title": "Handlingsplan psykisk hälsa 2025–2026",
                                     "type": "actionPlan", "role": "governing", "owner": "Region Kalmar län"}],
             "conflicts": [],
             "flags": [{"code": "document-expires-during-period", "pointer": "/governingDocuments/0",
                        "text": {"sv": "Handlingsplan psykisk hälsa 2025–2026 gäller 2025–2026 men inte vid strategins slut 2028.",
                                 "en": "Handlingsplan psykisk hälsa 2025–2026 holds for 2025–2026 but not at the strategy's end 2028."}}],
            """;

    public static final String DRAFT = CONTENT + " \"status\": \"draft\"}";

    public static final String STRATEGY = CONTENT + """
             "status": "adopted",
             "decision": {"body": "Regionfullmäktige i Kalmar län", "paragraph": "§ 112",
                          "registrationNumber": "RK 2025/1112", "date": "2025-11-26"},
             "adoptedAt": "2025-12-01T08:30:00Z"}""";

    public static final String PAGE = "{\"items\": [" + STRATEGY + "], \"page\": 1, \"limit\": 20, \"total\": 1}";

    private StrategyExamples() {}
}
