package se.rus.indicator.measures;

import java.util.List;
import se.rus.platform.store.StreamAppend;

/** What becomes of the rows of a table, and what is to be stored of it. */
record DecidedMeasures(List<MeasureRow> rows, List<StreamAppend> appends) {
    DecidedMeasures {
        rows = List.copyOf(rows);
        appends = List.copyOf(appends);
    }
}
