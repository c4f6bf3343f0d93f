package se.rus.platform.http;

import java.util.List;

/**
 * One page of a list.
 *
 * @param total items on all pages
 */
public record PageOf<T>(List<T> items, int page, int limit, long total) {
    public static <T> PageOf<T> of(List<T> items, Paging paging, long total) {
        return new PageOf<>(items, paging.page(), paging.limit(), total);
    }
}
