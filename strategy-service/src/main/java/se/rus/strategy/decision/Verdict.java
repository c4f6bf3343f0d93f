package se.rus.strategy.decision;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.rus.contracts.value.Decision;

/**
 * What was decided of a deviation.
 *
 * @param minutes where it stands written: body, paragraph, registration number, day
 * @param attachments papers that belong to it; may be empty
 * @param distribution who is sent it
 * @param measures the proposals that were adopted
 * @param rejected the proposals that were not adopted, each with the reason
 * @param basis the order of priority as it was when it was decided
 * @param takenPart codes of the actors that analysed, proposed, assessed or rated before it
 */
@Schema(name = "FollowUpDecision")
public record Verdict(
        Decision minutes,
        List<Attachment> attachments,
        List<String> distribution,
        List<Measure> measures,
        List<RejectedProposal> rejected,
        List<Ranked> basis,
        List<String> takenPart) {
    public Verdict {
        attachments = List.copyOf(attachments);
        distribution = List.copyOf(distribution);
        measures = List.copyOf(measures);
        rejected = List.copyOf(rejected);
        basis = List.copyOf(basis);
        takenPart = List.copyOf(takenPart);
    }

    Verdict with(String proposalId, MeasureReport report) {
        List<Measure> reported = measures.stream()
                .map(each -> each.proposalId().equals(proposalId) ? reported(each, report) : each)
                .toList();
        return new Verdict(minutes, attachments, distribution, reported, rejected, basis, takenPart);
    }

    private static Measure reported(Measure it, MeasureReport report) {
        List<MeasureReport> all =
                Stream.concat(it.reports().stream(), Stream.of(report)).toList();
        return new Measure(it.proposalId(), it.title(), it.responsible(), all);
    }
}
