package se.rus.strategy.report.page;

/** Where a page is read. */
public enum Medium {
    /** In a browser: with links to the other language and the files. */
    SCREEN,
    /** Printed: nothing to click on. */
    PAPER
}
