package se.rus.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** A client that was generated from the documents last released still works, unless CHANGES.md tells that it does not. */
class ReleasedClientsGoOnTest {
    static final List<String> names = Documents.NAMES;

    @ParameterizedTest
    @FieldSource("names")
    void nothingBreaksUntold(String name) {
        List<String> untold = Breaking.between(Documents.released(name), Documents.ofRecord(name)).stream()
                .filter(broken -> !Documents.changes().contains("`" + broken + "`"))
                .toList();
        assertThat(untold)
                .as(
                        "Clients that use these break. Make it an addition, or a new path, or tell it in clients/CHANGES.md,"
                                + " named as here in backquotes")
                .isEmpty();
    }
}
