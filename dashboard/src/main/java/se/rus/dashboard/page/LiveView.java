package se.rus.dashboard.page;

import java.util.Optional;
import se.rus.contracts.progress.ProgressDocument;

/** What one open page has been shown, and what is news to it. For one thread at a time. */
final class LiveView {
    private final long silentTicks;
    private long silence;
    private ProgressDocument shown;

    /** After that many ticks without news there is a sign of life. */
    LiveView(long silentTicks) {
        this.silentTicks = silentTicks;
    }

    /** Something to tell the page. */
    sealed interface News {}

    /** The document is newer than what the page shows, or was withdrawn and has come back. */
    record Changed(ProgressDocument document) implements News {}

    /** What the page shows has been withdrawn. */
    record Gone() implements News {}

    /** Nothing has happened, and the connection stands. */
    record Alive() implements News {}

    /** The news at this tick; empty when there is none. */
    Optional<News> next(Optional<ProgressDocument> newest) {
        ProgressDocument before = shown;
        shown = newest.orElse(null);
        if (shown != null && (before == null || before.sequence() != shown.sequence())) {
            return tell(new Changed(shown));
        }
        if (shown == null && before != null) {
            return tell(new Gone());
        }
        return ++silence < silentTicks ? Optional.empty() : tell(new Alive());
    }

    private Optional<News> tell(News news) {
        silence = 0;
        return Optional.of(news);
    }
}
