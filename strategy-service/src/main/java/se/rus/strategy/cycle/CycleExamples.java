package se.rus.strategy.cycle;

import se.rus.strategy.deviation.DeviationExamples;

/** Bodies for the API's documentation; tests post them as they stand, but for the ids. */
public final class CycleExamples {
    public static final String PLAN = """
            {"steps": [{"step": "collected", "deadline": "2026-05-31", "responsible": "0008"},
             {"step": "analysed", "deadline": "2026-08-31", "responsible": "0008"},
             {"step": "decided", "deadline": "2026-10-31", "responsible": "0008"},
             {"step": "closed", "deadline": "2026-12-15", "responsible": "0008"}],
             "workPlan": [{"what": "Sammanställ kommunernas värden", "how": "Ur rapporteringen, med delårsbokslutet",
             "when": "2026-05-20", "responsible": "0880"}],
             "analysisGroup": [{"actor": "0008", "unit": "Regional utveckling", "role": "Sammankallande",
             "mandate": "Föreslår åtgärder"}, {"actor": "0880", "role": "Analytiker"}]}""";

    public static final String NEW = """
            {"strategyId": "019a6e5c-7d1e-7c55-9d7e-0a4f6f1b2c3d", "type": "tertial", "period": "2026-T1",
             "plan":""" + PLAN + "}";

    public static final String STEP = """
            {"step": "collected", "note": "Elva av tolv kommuner har rapporterat."}""";

    public static final String CYCLE = """
            {"cycleId": "0c6b4c1f-7d1e-3c55-9d7e-0a4f6f1b2c77",
             "strategyId": "019a6e5c-7d1e-7c55-9d7e-0a4f6f1b2c3d", "county": "08", "type": "tertial",
             "period": "2026-T1", "step": "collected", "deadline": "2026-08-31", "plan":""" + PLAN + """
            , "taken": [{"step": "collected", "note": "Elva av tolv kommuner har rapporterat.", "by": "0008",
             "at": "2026-05-29T12:00:00Z"}], "version": 2}""";

    public static final String PAGE = "{\"items\": [" + CYCLE + "], \"page\": 1, \"limit\": 20, \"total\": 1}";

    public static final String DEVIATIONS = DeviationExamples.PAGE;

    public static final String PHASES = """
            {"strategyId": "019a6e5c-7d1e-7c55-9d7e-0a4f6f1b2c3d", "goals": [{"goalId": "goal-1", "phase": "check",
             "deviationId": "5d0ef6a1-27c8-3b7a-9a53-6c1c1fd0a111",
             "explained": {"sv": "En avvikelse är öppen och orsaken utreds.",
             "en": "A deviation is open and its cause is being analysed."}}]}""";

    private CycleExamples() {}
}
