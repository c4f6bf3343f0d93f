package se.rus.strategy.counting;

/** Bodies for the API's documentation. */
public final class ContributionExamples {
    private static final String ONE = """
            {"activities": {"total": 1, "planned": 0, "ongoing": 1, "done": 0, "delayed": 0, "cancelled": 0},
             "shifts": {"total": 1, "wanted": 1, "happened": 0}}""";
    private static final String NONE = """
            {"activities": {"total": 0, "planned": 0, "ongoing": 0, "done": 0, "delayed": 0, "cancelled": 0},
             "shifts": {"total": 0, "wanted": 0, "happened": 0}}""";

    public static final String CONTRIBUTIONS = "{\"strategyId\": \"019a6e5c-7d1e-7c55-9d7e-0a4f6f1b2c3d\", \"total\": "
            + ONE + ", \"elements\": [{\"elementId\": \"goal-1\", \"counts\": " + ONE + "}], \"withoutElement\": "
            + NONE + ", \"countedAgain\": " + NONE + ", \"actors\": [{\"actor\": \"0880\", \"responsible\": " + ONE
            + ", \"takingPart\": " + NONE + "}]}";

    public static final String RESULTS = """
            {"strategyId": "019a6e5c-7d1e-7c55-9d7e-0a4f6f1b2c3d", "shifts": 2,
             "origins": [{"origin": "governmentAssignment", "shifts": 1}, {"origin": "ownInitiative", "shifts": 0},
                         {"origin": "project", "shifts": 0}, {"origin": "agreement", "shifts": 0},
                         {"origin": "other", "shifts": 0}], "originNotStated": 1,
             "cooperation": [{"start": "talks", "end": "collaboration", "shifts": 1}], "cooperationNotStated": 1,
             "outcomes": [{"outcome": "permanentOperation", "shifts": 1}, {"outcome": "ended", "shifts": 0},
                          {"outcome": "continued", "shifts": 1}], "outcomeNotStated": 0}""";

    private ContributionExamples() {}
}
