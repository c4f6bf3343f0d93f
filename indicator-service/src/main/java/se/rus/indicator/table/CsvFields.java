package se.rus.indicator.table;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;

/**
 * What every reader of CSV does with the fields that the parser finds: counts rows, holds the limits, passes over empty
 * rows and knows the end.
 *
 * @param <T> what a row becomes
 */
abstract class CsvFields<T> extends AbstractBaseCsvCallbackHandler<T> {
    private final TableLimits limits;
    private final EmptyRows empty;
    private boolean blank;
    private boolean ended;
    private long number;

    CsvFields(TableLimits limits) {
        this.limits = limits;
        this.empty = new EmptyRows(limits.maxEmptyRowsInARow());
    }

    /** A new row begins. */
    abstract void begin();

    /** Takes a field; true when it holds something. */
    abstract boolean field(int index, char[] buffer, int offset, int length);

    /** The row that has just ended; null when it was the header. */
    abstract T filled();

    /** True when the line that {@link EndMark} puts at the end has come. */
    final boolean ended() {
        return ended;
    }

    /** Of the row that was begun last. The header is 1 when nothing stands above it. */
    final long number() {
        return number;
    }

    @Override
    protected final void handleBegin(long startingLineNumber) {
        number++;
        blank = true;
        begin();
    }

    @Override
    protected final void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        if (index >= limits.maxColumns()) {
            throw FileRefusals.tooManyColumns(number, limits.maxColumns());
        }
        if (length > limits.maxFieldChars()) {
            throw FileRefusals.fieldTooLong(number, limits.maxFieldChars());
        }
        if (index == 0 && length == 1 && buffer[offset] == EndMark.MARK) {
            ended = true;
        } else if (field(index, buffer, offset, length)) {
            blank = false;
        }
    }

    /** Null makes the parser go on to the next row. */
    @Override
    protected final T buildRecord() {
        if (ended) {
            return null;
        }
        if (blank) {
            empty.empty(1);
            return null;
        }
        empty.filled(number);
        return filled();
    }
}
