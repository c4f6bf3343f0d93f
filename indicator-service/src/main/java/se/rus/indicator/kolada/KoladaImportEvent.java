package se.rus.indicator.kolada;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import se.rus.contracts.value.BilingualText;

/** What happens to imports from Kolada. */
public sealed interface KoladaImportEvent {

    /** What is fetched. */
    enum Kind {
        CATALOGUE("catalogue"),
        GROUPS("groups"),
        DATA("data");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The word on the wire. */
        @JsonValue
        public String word() {
            return word;
        }
    }

    /**
     * It was asked for.
     *
     * @param county whose indicators are filled; null for the catalogue and the groups
     * @param indicators indicatorIds
     * @param all true for everything; false for what is not known yet
     */
    record KoladaImportRequested(
            String importId, Kind kind, String county, List<String> indicators, boolean all, Instant requestedAt)
            implements KoladaImportEvent {
        public KoladaImportRequested {
            indicators = List.copyOf(Objects.requireNonNullElse(indicators, List.of()));
        }
    }

    /**
     * It is this import's turn: no other of the same set begins before it has ended.
     *
     * @param set see KoladaTurns
     */
    record KoladaSetTaken(String set, String importId, Instant takenAt) implements KoladaImportEvent {}

    /**
     * It is known what to ask.
     *
     * @param addresses in order
     * @param unknown KPIs that Kolada does not know
     * @param unknownActors codes of expected actors that Kolada does not know
     * @param covered what is known when all is read
     */
    record KoladaImportPlanned(
            String importId,
            List<String> addresses,
            List<String> unknown,
            List<String> unknownActors,
            List<Covered> covered,
            Instant plannedAt)
            implements KoladaImportEvent {
        /** Events of an earlier version name no actors and cover nothing. */
        public KoladaImportPlanned {
            addresses = List.copyOf(addresses);
            unknown = List.copyOf(unknown);
            unknownActors = List.copyOf(Objects.requireNonNullElse(unknownActors, List.of()));
            covered = List.copyOf(Objects.requireNonNullElse(covered, List.of()));
        }
    }

    /**
     * A page was read, and what it says was stored with this event.
     *
     * @param next the page after it; null when the next address is to be asked
     */
    record KoladaPageImported(
            String importId,
            String address,
            long values,
            KoladaCounts counts,
            Unasked unasked,
            String next,
            Instant importedAt)
            implements KoladaImportEvent {
        public KoladaPageImported {
            unasked = Objects.requireNonNullElse(unasked, Unasked.NONE);
        }
    }

    /** All was read. */
    record KoladaImportCompleted(String importId, Instant completedAt) implements KoladaImportEvent {}

    /** It could not go on. */
    record KoladaImportFailed(String importId, BilingualText reason, Instant failedAt) implements KoladaImportEvent {}
}
