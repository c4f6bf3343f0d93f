package se.rus.indicator.table;

import se.rus.platform.decision.Rejection;

/** Why a file of any format cannot be read. */
final class FileRefusals {
    private FileRefusals() {}

    static UnreadableTableException empty() {
        return refused("empty-file", "The file is empty.", "Filen är tom.");
    }

    static UnreadableTableException noRows() {
        return refused(
                "no-rows",
                "The file has no rows with anything in them, only a header or nothing at all.",
                "Filen har inga rader med innehåll, bara en rubrikrad eller ingenting.");
    }

    static UnreadableTableException notTheFormat(TableFormat said, FileKind found) {
        return refused(
                "not-the-format",
                "The file was sent as %s but is %s. Send it as what it is, or save it as %s first."
                        .formatted(said, found.en(), said),
                "Filen skickades som %s men är %s. Skicka den som det den är, eller spara den först som %s."
                        .formatted(said, found.sv(), said));
    }

    static UnreadableTableException tooManyRows(long most) {
        return refused(
                "too-many-rows",
                "The file has more than %d rows. Divide it into several files.".formatted(most),
                "Filen har fler än %d rader. Dela upp den i flera filer.".formatted(most));
    }

    static UnreadableTableException tooManyColumns(long row, int most) {
        return refused(
                "too-many-columns",
                "Row %d has more than %d columns. Remove those that are not needed.".formatted(row, most),
                "Rad %d har fler än %d kolumner. Ta bort dem som inte behövs.".formatted(row, most));
    }

    static UnreadableTableException fieldTooLong(long row, int most) {
        return refused(
                "field-too-long",
                "In or after row %d a cell has more than %d characters. Shorten it; in CSV, look for a quotation mark (\") that is not closed."
                        .formatted(row, most),
                "På eller efter rad %d har en cell fler än %d tecken. Korta den; leta i CSV efter ett citattecken (\") som inte stängs."
                        .formatted(row, most));
    }

    static UnreadableTableException lineTooLong(long line, int most) {
        return refused(
                "line-too-long",
                "Line %d has more than %d characters. Each row must have a line of its own.".formatted(line, most),
                "Rad %d har fler än %d tecken. Varje post måste ha en egen rad.".formatted(line, most));
    }

    static UnreadableTableException rowsAfterGap(long row, int most) {
        return refused(
                "rows-after-gap",
                "Row %d comes after more than %d empty rows. Remove the empty rows, or what was left behind below them."
                        .formatted(row, most),
                "Rad %d kommer efter fler än %d tomma rader. Ta bort de tomma raderna, eller det som blivit kvar under dem."
                        .formatted(row, most));
    }

    static UnreadableTableException refused(String code, String detail, String detailSv) {
        return new UnreadableTableException(Rejection.rule(code, "", detail, detailSv));
    }
}
