package se.rus.indicator.series;

/**
 * Which page of a series.
 *
 * @param page from 1 to 1,000,000
 * @param limit values a page, 1 to 10,000
 */
record SeriesPaging(int page, int limit) {
    long offset() {
        return (page - 1L) * limit;
    }

    boolean hasNext(long total) {
        return offset() + limit < total;
    }
}
