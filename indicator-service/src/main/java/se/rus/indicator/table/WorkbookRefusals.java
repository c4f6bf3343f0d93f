package se.rus.indicator.table;

/** Why an Excel workbook cannot be read. */
final class WorkbookRefusals {
    private WorkbookRefusals() {}

    static UnreadableTableException broken() {
        return FileRefusals.refused(
                "broken-workbook",
                "The workbook is broken or was not sent whole. Open it in Excel, save it again as .xlsx and send that.",
                "Excelboken är trasig eller skickades inte i sin helhet. Öppna den i Excel, spara den igen som .xlsx och skicka den.");
    }

    static UnreadableTableException notAWorkbook() {
        return FileRefusals.refused(
                "not-a-workbook",
                "The file is a ZIP archive but no Excel workbook (.xlsx). Unpack it, or save the workbook as .xlsx.",
                "Filen är ett ZIP-arkiv men ingen Excelbok (.xlsx). Packa upp det, eller spara boken som .xlsx.");
    }

    static UnreadableTableException encrypted() {
        return FileRefusals.refused(
                "encrypted-workbook",
                "The workbook is protected by a password. Remove the password in Excel and send it again.",
                "Excelboken är skyddad med lösenord. Ta bort lösenordet i Excel och skicka den igen.");
    }

    static UnreadableTableException old() {
        return FileRefusals.refused(
                "old-workbook",
                "The file is of the old Excel format (.xls) or another old Office format. Save it as .xlsx.",
                "Filen är i Excels gamla format (.xls) eller ett annat gammalt Officeformat. Spara den som .xlsx.");
    }

    static UnreadableTableException bomb() {
        return FileRefusals.refused(
                "workbook-too-large",
                "The workbook grows beyond all measure when it is unpacked. Copy the rows to a new workbook, or send them as CSV.",
                "Excelboken växer orimligt när den packas upp. Kopiera raderna till en ny bok, eller skicka dem som CSV.");
    }

    static UnreadableTableException tooManyParts() {
        return FileRefusals.refused(
                "too-many-parts",
                "The workbook consists of too many parts. Copy the sheet with the rows to a new workbook.",
                "Excelboken består av för många delar. Kopiera bladet med raderna till en ny bok.");
    }

    static UnreadableTableException documentType() {
        return FileRefusals.refused(
                "workbook-with-dtd",
                "The workbook holds a document type definition, which Excel never writes. Save it again in Excel.",
                "Excelboken innehåller en dokumenttypsdefinition, vilket Excel aldrig skriver. Spara den igen i Excel.");
    }

    static UnreadableTableException tooManyTexts() {
        return FileRefusals.refused(
                "too-many-texts",
                "The workbook holds more different texts than can be kept. Send the rows as CSV.",
                "Excelboken innehåller fler olika texter än vad som ryms. Skicka raderna som CSV.");
    }

    static UnreadableTableException noSheet() {
        return FileRefusals.refused(
                "no-rows",
                "No visible sheet of the workbook has anything on it.",
                "Inget synligt blad i Excelboken innehåller något.");
    }
}
