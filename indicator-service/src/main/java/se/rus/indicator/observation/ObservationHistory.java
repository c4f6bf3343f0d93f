package se.rus.indicator.observation;

import java.util.List;
import se.rus.indicator.remark.Remark;
import se.rus.platform.http.Etag;

/**
 * The whole history of one value: who, when, from what to what, why. Oldest first.
 *
 * @param versions every version of the value
 * @param remarks what people have said about it, oldest first
 * @param followUp true while it is marked for follow-up
 */
public record ObservationHistory(List<ObservationVersion> versions, List<Remark> remarks, boolean followUp) {
    static ObservationHistory of(List<ObservationVersion> versions, List<Remark> remarks) {
        boolean marked = false;
        for (Remark remark : remarks) {
            marked = switch (remark.kind()) {
                case COMMENT -> marked;
                case FOLLOW_UP -> true;
                case FOLLOWED_UP -> false;
            };
        }
        return new ObservationHistory(versions, remarks, marked);
    }

    String etag() {
        return Etag.of(versions.getLast().version());
    }
}
