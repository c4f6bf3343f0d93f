package se.rus.indicator.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.rus.indicator.table.Cell;
import se.rus.indicator.table.Column;
import se.rus.indicator.table.TableRow;
import se.rus.indicator.table.UnreadableTableException;
import se.rus.platform.decision.Rejection;
import se.rus.platform.http.FieldError;
import se.rus.platform.http.ProblemType;

/**
 * The first look at a file, before anything is stored: it can be read to its end, and every row is the sender's own.
 *
 * @param firstRows as many as are handled at once, and one part more at most
 * @param mode as a JSON body says it
 */
record FileScan(
        long rows, List<TableRow> firstRows, RowPlace place, List<String> ignoredColumns, Optional<String> mode) {
    private static final int NAMED_FOREIGN_ROWS = 100;

    /** 403 when a row is another organisation's, with the rows named; nothing is stored then. */
    static FileScan of(Upload upload, String own, SubmissionConfig config) {
        try (RowFile file = RowFile.open(upload, config)) {
            long count = 0;
            List<TableRow> first = new ArrayList<>();
            List<FieldError> foreign = new ArrayList<>();
            RowPlace place = file.place();
            for (List<TableRow> part = file.nextPart(); !part.isEmpty(); part = file.nextPart()) {
                count += part.size();
                if (first.size() <= config.atOnceRows()) {
                    first.addAll(part);
                }
                part.stream()
                        .limit(NAMED_FOREIGN_ROWS - (long) foreign.size())
                        .map(row -> foreign(row, own, place))
                        .flatMap(Optional::stream)
                        .forEach(foreign::add);
            }
            requireOwn(foreign, own);
            return new FileScan(count, first, file.place(), file.ignoredColumns(), file.member("mode"));
        } catch (UnreadableTableException e) {
            throw unreadable(e.rejection());
        }
    }

    private static RuntimeException unreadable(Rejection reason) {
        ProblemType type =
                reason.code().equals("too-many-rows") ? ProblemType.BODY_TOO_LARGE : ProblemType.INVALID_REQUEST;
        return type.exception(
                reason.detail(),
                reason.detailSv(),
                new FieldError(
                        reason.pointer().isEmpty() ? "/rows" : reason.pointer(),
                        reason.code(),
                        reason.detail(),
                        reason.detailSv()));
    }

    private static Optional<FieldError> foreign(TableRow row, String own, RowPlace place) {
        return row.cell(Column.ACTOR) instanceof Cell.Text(String actor)
                        && !actor.isBlank()
                        && !actor.strip().equals(own)
                ? Optional.of(new FieldError(
                        "/rows/" + row.number() + "/" + place.headers().getOrDefault(Column.ACTOR, "actor"),
                        "not-your-organisation",
                        actor + " is another's",
                        actor + " är en annans"))
                : Optional.empty();
    }

    private static void requireOwn(List<FieldError> foreign, String own) {
        if (!foreign.isEmpty()) {
            throw ProblemType.NOT_YOUR_ORGANISATION.exception(
                    "The token is for " + own + ". Remove the rows named in errors; nothing was stored.",
                    "Åtkomsttoken gäller " + own + ". Ta bort raderna som nämns i errors; inget har sparats.",
                    foreign);
        }
    }
}
