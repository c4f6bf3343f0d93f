package se.rus.indicator.submission;

import java.util.List;
import se.rus.indicator.observation.Intent;

/** Some rows of a file, as far as they could be understood, in their order. */
record ReadPart(List<RowRead> rows) {
    ReadPart {
        rows = List.copyOf(rows);
    }

    List<Intent> intents() {
        return ready().stream().map(RowRead.Ready::intent).toList();
    }

    List<RowRead.Ready> ready() {
        return rows.stream()
                .filter(RowRead.Ready.class::isInstance)
                .map(RowRead.Ready.class::cast)
                .toList();
    }
}
