package org.accalmie.web.list;

import java.util.List;

/** How many items fit in a page, so that large ones take no more memory than many small ones. */
public final class PageRoom {
    /** In characters: sixteen sheets of the largest size, or 500 of 8,000. */
    private static final long MOST = 4L << 20;

    private PageRoom() {}

    /**
     * The limit, or less where so many would not fit; the first item always does.
     *
     * @param sizes of the items up to the limit, in their order, in characters of what is stored
     */
    public static int within(int limit, List<Integer> sizes) {
        long taken = 0;
        for (int place = 0; place < sizes.size(); place++) {
            taken += sizes.get(place);
            if (taken > MOST && place > 0) {
                return Math.min(limit, place);
            }
        }
        return limit;
    }
}
