package se.rus.strategy.decision;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The consequences of one proposal.
 *
 * @param by code of the actor that assessed them
 */
@Schema(name = "AssessedConsequences")
public record AssessedConsequences(String proposalId, Consequences consequences, String by, Instant at) {}
