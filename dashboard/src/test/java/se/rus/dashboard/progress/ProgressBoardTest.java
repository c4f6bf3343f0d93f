package se.rus.dashboard.progress;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.rus.contracts.progress.ProgressDocument;
import se.rus.dashboard.Sample;

class ProgressBoardTest {
    private final ProgressBoard board = new ProgressBoard();

    @Test
    void a_greater_sequence_replaces_the_document_that_is_held() {
        board.hold(Sample.of("a", "older", 1));
        board.hold(Sample.of("a", "newer", 2));

        assertThat(board.find("a")).map(ProgressDocument::title).contains("newer");
    }

    @Test
    void a_lower_or_equal_sequence_is_ignored() {
        board.hold(Sample.of("a", "held", 2));
        board.hold(Sample.of("a", "lower", 1));
        board.hold(Sample.of("a", "equal", 2));

        assertThat(board.find("a")).map(ProgressDocument::title).contains("held");
    }

    @Test
    void a_removed_strategy_is_gone_and_may_come_back_at_any_sequence() {
        board.hold(Sample.of("a", "first", 7));
        board.remove("a");
        assertThat(board.find("a")).isEmpty();

        board.hold(Sample.of("a", "again", 1));
        assertThat(board.find("a")).map(ProgressDocument::title).contains("again");
    }

    @Test
    void strategies_are_listed_by_title_within_a_county_and_period() {
        board.hold(Sample.of("1", "Vatten", 1));
        board.hold(Sample.of("2", "Klimat", 1));

        assertThat(board.all()).extracting(ProgressDocument::title).containsExactly("Klimat", "Vatten");
    }
}
