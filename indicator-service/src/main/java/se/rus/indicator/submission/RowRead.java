package se.rus.indicator.submission;

import se.rus.indicator.observation.Intent;
import se.rus.indicator.table.Column;
import se.rus.indicator.table.TableRow;
import se.rus.platform.decision.Rejection;

/** A row of a file as far as it could be understood. */
sealed interface RowRead {

    /** It says clearly what to report. */
    record Ready(TableRow row, RowPlace place, Intent intent) implements RowRead {
        long number() {
            return row.number();
        }

        /** The pointer of a rule's rejection names the member of the intent that broke it. */
        RowReport refused(Rejection reason) {
            return place.refused(row, column(reason.pointer()), reason);
        }

        private static Column column(String pointer) {
            return switch (pointer) {
                case "/actor" -> Column.ACTOR;
                case "/period" -> Column.PERIOD;
                case "/breakdown" -> Column.BREAKDOWN;
                case "/value" -> Column.VALUE;
                case "/reason" -> Column.REASON;
                default -> null;
            };
        }
    }

    /** It does not, and why. */
    record Unreadable(RowReport report) implements RowRead {}
}
