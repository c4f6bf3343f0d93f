package se.rus.indicator.table;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;

/** The rows of one sheet that have something in them. */
final class SheetRows implements AutoCloseable {
    /** Excel's own limit: column XFD. */
    private static final int COLUMNS = 16_384;

    private final XmlPart xml;
    private final SheetCell cell;
    private final EmptyRows empty;
    private final TableLimits limits;
    private final Cell[] cells;
    private int width;
    private boolean tooWide;
    private long number;

    SheetRows(XmlPart xml, List<String> texts, List<NumberFormat> styles, TableLimits limits) {
        this.xml = xml;
        this.cell = new SheetCell(xml, texts, styles, limits);
        this.empty = new EmptyRows(limits.maxEmptyRowsInARow());
        this.limits = limits;
        this.cells = new Cell[limits.maxColumns()];
        this.width = cells.length;
    }

    /** As Excel shows it at the left. */
    long number() {
        return number;
    }

    /** By column from 0, {@link Cell.Empty} where there is nothing; overwritten by the next row. */
    Cell[] cells() {
        return cells;
    }

    /** True when a cell stands to the right of those. */
    boolean tooWide() {
        return tooWide;
    }

    /** Goes to the next row with something in it; false at the end of the sheet. */
    boolean next() {
        while (xml.toStart()) {
            if (xml.is("row")) {
                long before = number;
                number = position(xml.attribute("r"), before + 1);
                empty.empty(Math.max(0, number - before - 1));
                if (fill()) {
                    empty.filled(number);
                    return true;
                }
                empty.empty(1);
            }
        }
        return false;
    }

    private boolean fill() {
        Arrays.fill(cells, 0, width, Cell.EMPTY);
        width = 0;
        tooWide = false;
        boolean filled = false;
        int column = -1;
        int event = xml.next();
        while (event != XMLStreamConstants.END_ELEMENT || !xml.is("row")) {
            if (event == XMLStreamConstants.START_ELEMENT && xml.is("c")) {
                column = column(xml.attribute("r"), column + 1);
                Cell read = cell.read();
                filled |= !(read instanceof Cell.Empty);
                put(column, read);
            } else if (event == XMLStreamConstants.END_DOCUMENT) {
                throw WorkbookRefusals.broken();
            }
            event = xml.next();
        }
        return filled;
    }

    private void put(int column, Cell read) {
        if (column < limits.maxColumns()) {
            cells[column] = read;
            width = Math.max(width, column + 1);
        } else {
            tooWide |= !(read instanceof Cell.Empty);
        }
    }

    private static long position(String written, long expected) {
        try {
            return written == null ? expected : Long.parseLong(written);
        } catch (NumberFormatException broken) {
            throw WorkbookRefusals.broken();
        }
    }

    private static int column(String address, int expected) {
        int column = 0;
        for (int i = 0; address != null && i < address.length() && address.charAt(i) >= 'A' && column <= COLUMNS; i++) {
            column = column * 26 + address.charAt(i) - 'A' + 1;
        }
        int found = column == 0 ? expected : column - 1;
        if (found >= COLUMNS) {
            throw WorkbookRefusals.broken();
        }
        return found;
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }
}
