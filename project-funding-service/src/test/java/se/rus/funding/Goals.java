package se.rus.funding;

import static org.awaitility.Awaitility.await;

import java.time.Duration;

/** Lets the strategies of two counties become known, once a test run. */
final class Goals {
    private static boolean known;

    private Goals() {}

    static synchronized void areKnown(String bootstrapServers) throws Exception {
        if (known) {
            return;
        }
        StrategyTopic topic = new StrategyTopic(bootstrapServers);
        topic.adopted(FundingApi.STRATEGY, "08", FundingApi.GOAL);
        topic.adopted(FundingApi.STRATEGY_OF_KRONOBERG, "07", FundingApi.GOAL_OF_KRONOBERG);
        await().atMost(Duration.ofSeconds(60)).until(() -> status() == 201);
        known = true;
    }

    /** A grant of a goal that is not known is refused with 409, so 201 says that the news have arrived. */
    private static int status() {
        return FundingApi.submit("kommun-0885", FundingApi.oneToOne(2, 1)).statusCode();
    }
}
