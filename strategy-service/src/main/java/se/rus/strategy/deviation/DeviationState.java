package se.rus.strategy.deviation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.rus.contracts.strategy.DeviationDirection;

/**
 * A deviation as it stands.
 *
 * @param deviationId null when there is none, and so are subject, status, direction, period and opening
 * @param heard the assessments that were published of it since it was found, in order
 * @param proposals in the order in which they were made
 * @param takenPart codes of the actors that analysed or proposed
 * @param decidedOn null unless it is decided
 * @param closedBecause null unless it is closed
 */
public record DeviationState(
        String deviationId,
        Subject subject,
        DeviationStatus status,
        DeviationDirection direction,
        String period,
        Opening opening,
        List<Heard> heard,
        Analysis analysis,
        List<Proposal> proposals,
        List<String> takenPart,
        LocalDate decidedOn,
        String closedBecause) {
    static final DeviationState NONE = new DeviationState(
            null, null, null, null, null, null, List.of(), Analysis.NONE, List.of(), List.of(), null, null);

    public DeviationState {
        heard = List.copyOf(heard);
        proposals = List.copyOf(proposals);
        takenPart = List.copyOf(takenPart);
    }

    boolean exists() {
        return deviationId != null;
    }

    boolean isInWork() {
        return status == DeviationStatus.OPEN;
    }

    /** Whether it has heard this assessment or a later one; assessments are looked at in order, so nothing is new then. */
    boolean hasHeardUpTo(long version) {
        return !heard.isEmpty() && heard.getLast().version() >= version;
    }

    boolean hasHeard(String eventId) {
        return heard.stream().anyMatch(each -> each.eventId().equals(eventId));
    }

    /** The proposal of that id, whether it stands or not. */
    public Optional<Proposal> proposal(String proposalId) {
        return proposals.stream()
                .filter(each -> each.proposalId().equals(proposalId))
                .findFirst();
    }

    /** Those that may be decided on. */
    public List<Proposal> standing() {
        return proposals.stream().filter(Proposal::isStanding).toList();
    }

    DeviationState noted(Heard one, DeviationDirection turn) {
        return with(status, turn == null ? direction : turn, analysis, proposals, takenPart)
                .hearing(Stream.concat(heard.stream(), Stream.of(one)).toList());
    }

    DeviationState analysed(Analysis as, String actor) {
        return with(status, direction, as, proposals, joinedBy(actor));
    }

    DeviationState proposed(Proposal one) {
        List<Proposal> all = Stream.concat(proposals.stream(), Stream.of(one)).toList();
        return with(status, direction, analysis, all, joinedBy(one.by()));
    }

    DeviationState without(String proposalId, String reason) {
        List<Proposal> all = proposals.stream()
                .map(each -> each.proposalId().equals(proposalId) ? each.withdrawn(reason) : each)
                .toList();
        return with(status, direction, analysis, all, takenPart);
    }

    DeviationState ended(DeviationStatus as, LocalDate on, String reason) {
        return new DeviationState(
                deviationId,
                subject,
                as,
                direction,
                period,
                opening,
                heard,
                analysis,
                proposals,
                takenPart,
                on,
                reason);
    }

    private List<String> joinedBy(String actor) {
        return Stream.concat(takenPart.stream(), Stream.of(actor)).distinct().toList();
    }

    private DeviationState hearing(List<Heard> all) {
        return new DeviationState(
                deviationId,
                subject,
                status,
                direction,
                period,
                opening,
                all,
                analysis,
                proposals,
                takenPart,
                decidedOn,
                closedBecause);
    }

    private DeviationState with(
            DeviationStatus to, DeviationDirection way, Analysis as, List<Proposal> all, List<String> joined) {
        return new DeviationState(
                deviationId, subject, to, way, period, opening, heard, as, all, joined, decidedOn, closedBecause);
    }
}
