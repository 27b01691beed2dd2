package org.accalmie.kpi.projection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the rollups are not what the facts add up to.
 *
 * @param differing rows, those behind medians and of how many agents included
 * @param items the first {@value #SHOWN} sums among them
 */
public record DifferencesResponse(int differing, List<Item> items) {
    static final int SHOWN = 100;

    /** What is to be added to be right. */
    public record Item(
            String dimension, LocalDate day, String slice, String kpi, BigDecimal numerator, BigDecimal denominator) {}

    static DifferencesResponse of(Stream<Rollups> differences) {
        var items = new ArrayList<Item>();
        int differing = differences
                .mapToInt(difference -> {
                    difference.sums().entrySet().stream()
                            .limit(SHOWN - items.size())
                            .forEach(it -> items.add(item(it.getKey(), it.getValue())));
                    return difference.size();
                })
                .sum();
        return new DifferencesResponse(differing, items);
    }

    private static Item item(Cell cell, Sums sums) {
        return new Item(cell.dimension(), cell.day(), cell.slice(), cell.kpi(), sums.numerator(), sums.denominator());
    }
}
