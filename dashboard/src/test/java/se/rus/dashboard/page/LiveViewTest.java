package se.rus.dashboard.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.rus.contracts.progress.ProgressDocument;
import se.rus.dashboard.Sample;

class LiveViewTest {
    private final LiveView view = new LiveView(3);
    private final Optional<ProgressDocument> first = Optional.of(Sample.of("a", "title", 1));
    private final Optional<ProgressDocument> second = Optional.of(Sample.of("a", "title", 2));

    @Test
    void a_document_is_told_once_and_a_change_again() {
        assertThat(view.next(first)).contains(new LiveView.Changed(first.orElseThrow()));
        assertThat(view.next(first)).isEmpty();
        assertThat(view.next(second)).contains(new LiveView.Changed(second.orElseThrow()));
    }

    @Test
    void a_withdrawal_is_told_once_and_a_return_as_a_change() {
        view.next(first);
        assertThat(view.next(Optional.empty())).contains(new LiveView.Gone());
        assertThat(view.next(Optional.empty())).isEmpty();
        assertThat(view.next(first)).contains(new LiveView.Changed(first.orElseThrow()));
    }

    @Test
    void a_silent_page_gets_a_sign_of_life_at_every_third_tick() {
        view.next(first);
        assertThat(view.next(first)).isEmpty();
        assertThat(view.next(first)).isEmpty();
        assertThat(view.next(first)).contains(new LiveView.Alive());
        assertThat(view.next(first)).isEmpty();
    }
}
