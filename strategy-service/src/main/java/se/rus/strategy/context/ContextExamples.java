package se.rus.strategy.context;

/** Bodies for the API's documentation; tests post them as they stand, but for the ids. */
public final class ContextExamples {
    public static final String NEW = """
            {"name": {"sv": "Coronapandemin", "en": "The coronavirus pandemic"},
             "description": "Restriktioner och ett språng i digitalisering.", "from": "2020-03-11", "to": "2022-04-01",
             "effect": "both", "affected": [
              {"kind": "element", "strategyId": "019a6e5c-7d1e-7c55-9d7e-0a4f6f1b2c3d", "id": "goal-1",
               "effect": "negative", "text": "Psykisk ohälsa ökade."},
              {"kind": "activity", "id": "019a6e5c-7d1e-7c55-9d7e-0a4f6f1b2c41", "effect": "positive"},
              {"kind": "shift", "id": "019a6e5c-7d1e-7c55-9d7e-0a4f6f1b2c51"},
              {"kind": "indicator", "id": "0199c2de-3b1a-7d22-9a54-0c6f4f1d8a11"}]}""";

    public static final String CONTEXT = """
            {"context": {"contextId": "019a6e5c-7d1e-7c55-9d7e-0a4f6f1b2c61", "county": "08",
             "name": {"sv": "Coronapandemin", "en": "The coronavirus pandemic"},
             "description": "Restriktioner och ett språng i digitalisering.", "from": "2020-03-11", "to": "2022-04-01",
             "effect": "both", "affected": [
              {"kind": "element", "strategyId": "019a6e5c-7d1e-7c55-9d7e-0a4f6f1b2c3d", "id": "goal-1",
               "effect": "negative", "text": "Psykisk ohälsa ökade."}]}, "version": 1}""";

    public static final String PAGE = "{\"items\": [" + CONTEXT + "], \"page\": 1, \"limit\": 20, \"total\": 1}";

    private ContextExamples() {}
}
