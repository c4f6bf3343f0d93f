package se.rus.contracts;

/** The Kafka topics that leave the system. The number is the version of the topic, not of the events in it. */
public final class Topics {

    /** Strategies and what is done for them; key = strategyId; kept for ever. */
    public static final String STRATEGY = "rus.strategy.v1";

    /** Indicators, observations and assessments; kept for ever. */
    public static final String INDICATOR = "rus.indicator.v1";

    /** Project funding; key = projectId; kept for ever. */
    public static final String FUNDING = "rus.funding.v1";

    /** What was delivered to whom; key = subscriptionId; kept for ever. */
    public static final String NOTIFICATION = "rus.notification.v1";

    /** The shared progress view; key = strategyId; compacted: the latest document of each key. */
    public static final String PROGRESS = "rus.progress.v1";

    private Topics() {}
}
