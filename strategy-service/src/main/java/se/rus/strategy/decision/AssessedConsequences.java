package se.rus.strategy.decision;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The consequences of one proposal.
 *
 * @param proposalId the proposal, by its id in the deviation
 * @param consequences what it would lead to
 * @param by code of the actor that assessed them
 * @param at when they were assessed
 */
@Schema(name = "AssessedConsequences")
public record AssessedConsequences(String proposalId, Consequences consequences, String by, Instant at) {}
