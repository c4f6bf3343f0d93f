package se.rus.strategy.progress;

import java.time.Instant;

/** A granted project, as progress_grants holds it. Whole kronor. */
record GrantRow(
        String projectId,
        String strategyId,
        String goalId,
        String county,
        long version,
        String applicant,
        String source,
        long kronor,
        long events,
        long position,
        Instant at) {

    Mark mark() {
        return new Mark("/funding", county, events, position, at);
    }

    GrantRow after(GrantRow earlier) {
        Mark mark = mark().plus(earlier.mark());
        GrantRow latest = version > earlier.version ? this : earlier;
        return new GrantRow(
                projectId,
                latest.strategyId,
                latest.goalId,
                latest.county,
                latest.version,
                latest.applicant,
                latest.source,
                latest.kronor,
                mark.events(),
                mark.position(),
                mark.at());
    }
}
