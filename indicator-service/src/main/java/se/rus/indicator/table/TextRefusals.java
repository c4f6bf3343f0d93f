package se.rus.indicator.table;

/** Why a file is not text that can be read, or not rows of it. */
final class TextRefusals {
    private TextRefusals() {}

    static UnreadableTableException unknownCharset(String name) {
        return FileRefusals.refused(
                "unknown-charset",
                "The charset %s is not read. Save the file as UTF-8 and leave the charset out.".formatted(name),
                "Teckenkodningen %s kan inte läsas. Spara filen som UTF-8 och utelämna teckenkodningen."
                        .formatted(name));
    }

    static UnreadableTableException notText() {
        return FileRefusals.refused(
                "not-text",
                "The file is not text: it has bytes in it that no text has. Save it as CSV UTF-8, or send it as the format it is.",
                "Filen är inte text: den innehåller tecken som ingen text har. Spara den som CSV UTF-8, eller skicka den som det format den är.");
    }

    static UnreadableTableException brokenText(String charset) {
        return FileRefusals.refused(
                "broken-text",
                "The file says that it is %s, but has bytes in it that are not. Save it again as CSV UTF-8."
                        .formatted(charset),
                "Filen anger teckenkodningen %s men innehåller tecken som inte följer den. Spara den igen som CSV UTF-8."
                        .formatted(charset));
    }

    static UnreadableTableException unclosedQuote() {
        return FileRefusals.refused(
                "unclosed-quote",
                "A quotation mark (\") is opened and never closed, so the rest of the file is one cell. Close it; a quotation mark inside a cell is written twice.",
                "Ett citattecken (\") öppnas men stängs aldrig, så resten av filen blir en enda cell. Stäng det; ett citattecken inuti en cell skrivs dubbelt.");
    }

    static UnreadableTableException textAfterQuote(long row) {
        return FileRefusals.refused(
                "text-after-quote",
                "In or after row %d there is text after the closing quotation mark of a cell. A quotation mark inside a cell is written twice."
                        .formatted(row),
                "På eller efter rad %d finns text efter en cells avslutande citattecken. Ett citattecken inuti en cell skrivs dubbelt."
                        .formatted(row));
    }
}
