package se.rus.strategy.publishing;

import io.vertx.mutiny.sqlclient.Row;
import java.util.List;
import se.rus.contracts.strategy.ActivityReported;
import se.rus.contracts.strategy.ActivityStatus;
import se.rus.contracts.strategy.ActorName;
import se.rus.contracts.strategy.ShiftReported;
import se.rus.contracts.strategy.ShiftStage;
import se.rus.platform.relay.PublicEvent;
import se.rus.platform.store.EventJson;
import se.rus.strategy.activity.Activity;
import se.rus.strategy.activity.ActivityState;
import se.rus.strategy.shift.Shift;
import se.rus.strategy.shift.ShiftState;

/** Activities and shifts in the words of the public contract. */
final class PublicContributions {
    private PublicContributions() {}

    /** @param row with activity (an ActivityState as JSON), status, taking_part (who has not declined), actor_names, recorded_at */
    static PublicEvent activity(Row row) {
        Activity it =
                EventJson.read(row.getString("activity"), ActivityState.class).activity();
        ActivityReported data = new ActivityReported(
                it.activityId(),
                it.strategyId(),
                it.county(),
                it.title(),
                it.responsible(),
                List.of(row.getArrayOfStrings("taking_part")),
                distinct(it.elements()),
                EventJson.MAPPER.convertValue(row.getString("status"), ActivityStatus.class),
                it.from(),
                it.to(),
                ContributionMessage.at(row),
                names(row));
        return new PublicEvent("ActivityReported", 1, it.strategyId(), data, it.county());
    }

    /** @param row with shift (a ShiftState as JSON), state, actor_names, recorded_at */
    static PublicEvent shift(Row row) {
        Shift it = EventJson.read(row.getString("shift"), ShiftState.class).shift();
        ShiftReported data = new ShiftReported(
                it.shiftId(),
                it.strategyId(),
                it.county(),
                it.from(),
                it.to(),
                it.responsible(),
                it.actors(),
                distinct(it.elements()),
                EventJson.MAPPER.convertValue(row.getString("state"), ShiftStage.class),
                it.fromYear(),
                it.toYear(),
                ContributionMessage.at(row),
                names(row));
        return new PublicEvent("ShiftReported", 1, it.strategyId(), data, it.county());
    }

    /** Of those that are in no reference data; null when there are none. */
    private static List<ActorName> names(Row row) {
        String names = row.getString("actor_names");
        return names == null ? null : List.of(EventJson.read(names, ActorName[].class));
    }

    private static List<String> distinct(List<String> elements) {
        return elements.stream().distinct().toList();
    }
}
