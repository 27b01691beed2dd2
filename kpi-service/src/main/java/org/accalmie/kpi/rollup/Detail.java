package org.accalmie.kpi.rollup;

import java.util.Comparator;

/** What is counted within a cell: a time of its histogram, or one of its agents. */
public record Detail<T extends Comparable<T>>(Cell cell, T of) implements Comparable<Detail<T>> {
    Detail<T> ofMonth() {
        return new Detail<>(cell.ofMonth(), of);
    }

    Detail<T> ofWeek() {
        return new Detail<>(cell.ofWeek(), of);
    }

    @Override
    public int compareTo(Detail<T> other) {
        return Comparator.comparing((Detail<T> it) -> it.cell)
                .thenComparing(it -> it.of)
                .compare(this, other);
    }
}
