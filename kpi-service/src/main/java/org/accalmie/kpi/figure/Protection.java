package org.accalmie.kpi.figure;

import jakarta.inject.Singleton;
import java.util.List;
import org.accalmie.kpi.definition.Kpi;
import org.accalmie.kpi.definition.Kpi.Trait;
import org.accalmie.kpi.fact.Slice;
import org.accalmie.kpi.period.DateRange;
import org.accalmie.kpi.period.Interval;

/** Says which figures are withheld, to whom opens them. */
@Singleton
public class Protection {
    private final FigureStore store;

    Protection(FigureStore store) {
        this.store = store;
    }

    public boolean withholds(Kpi kpi, DateRange range, Slice slice) {
        if (!kpi.has(Trait.AGENTS)) {
            return false;
        }
        var query = new FigureQuery(range, Interval.TOTAL, slice.dimension(), List.of(kpi), null, 1);
        return store.disclosure(query, range).withholds(slice.dimension(), new Group(range.from(), slice.value()));
    }
}
