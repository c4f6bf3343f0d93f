package se.rus.indicator.submission;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;

/**
 * How far a submission has come.
 *
 * @param actor code of the organisation that sent it
 * @param mode all rows or none, or those that are right
 * @param dryRun true when it is only checked and nothing is stored
 * @param status how far it has come
 * @param rows how many it has
 * @param checked rows that were looked at beforehand, where all or nothing is wanted
 * @param handled rows that are stored or refused
 * @param percent of the work, 0 to 100, one decimal
 * @param recorded values that were new
 * @param revised values that took the place of others
 * @param unchanged values that were there already
 * @param refused how many; which ones and why is under {@code refusals}
 * @param refusals path of the rows that were refused
 * @param receivedAt when it was received
 * @param changedAt when it last came further
 */
public record SubmissionProgress(
        String submissionId,
        String actor,
        String mode,
        boolean dryRun,
        String status,
        long rows,
        long checked,
        long handled,
        BigDecimal percent,
        long recorded,
        long revised,
        long unchanged,
        long refused,
        String refusals,
        Instant receivedAt,
        Instant changedAt) {
    static SubmissionProgress of(SubmissionEvent.SubmissionReceived it) {
        return new SubmissionProgress(
                it.submissionId(),
                it.actor(),
                it.mode().word(),
                it.dryRun(),
                SubmissionStatus.RECEIVED.word(),
                it.rows(),
                0,
                0,
                percent(0, 1),
                0,
                0,
                0,
                0,
                refusals(it.submissionId()),
                it.receivedAt(),
                it.receivedAt());
    }

    static String refusals(String submissionId) {
        return "/indicators/v1/submissions/" + submissionId + "/refusals";
    }

    static BigDecimal percent(long done, long all) {
        return BigDecimal.valueOf(100 * done).divide(BigDecimal.valueOf(Math.max(1, all)), 1, RoundingMode.DOWN);
    }
}
