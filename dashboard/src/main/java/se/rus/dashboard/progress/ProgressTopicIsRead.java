package se.rus.dashboard.progress;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready once the topic has been read to where it ended at the start: before that, pages would show too little. */
@Readiness
public class ProgressTopicIsRead implements HealthCheck {
    private final ProgressTopic topic;
    private final ProgressBoard board;

    ProgressTopicIsRead(ProgressTopic topic, ProgressBoard board) {
        this.topic = topic;
        this.board = board;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("progress topic read to its end")
                .status(topic.readToEnd())
                .withData("strategies", board.all().size())
                .build();
    }
}
