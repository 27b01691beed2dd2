package org.accalmie.kpi.disclosure;

import static java.util.function.Predicate.not;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.accalmie.kpi.definition.Definitions;
import org.accalmie.kpi.fact.Dimension;
import org.accalmie.kpi.fact.Slice;
import org.accalmie.kpi.period.DateRange;
import org.jspecify.annotations.Nullable;

/** Spans whose figures are only ever told together. Slices are told by their number among all. */
final class Piece {
    private final List<Slice> slices;
    private final List<Span> spans;
    private final @Nullable BitSet[] agents;
    private final @Nullable Dimension telling;

    Piece(List<Slice> slices, List<Span> spans) {
        this.slices = slices;
        this.spans = spans;
        this.agents = new BitSet[slices.size()];
        spans.forEach(this::add);
        this.telling = telling();
    }

    private void add(Span span) {
        for (int slice = 0; slice < agents.length; slice++) {
            var said = span.agents()[slice];
            if (said != null) {
                var known = agents[slice];
                if (known == null) {
                    known = new BitSet();
                    agents[slice] = known;
                }
                known.or(said);
            }
        }
    }

    List<Span> spans() {
        return spans;
    }

    Piece first(int count) {
        return new Piece(slices, spans.subList(0, count));
    }

    Piece without(int count) {
        return new Piece(slices, spans.subList(count, spans.size()));
    }

    /** Whether the figure of that time must not be told: it tells a part of this, or of what is not shown of this. */
    boolean withholds(int slice, DateRange period) {
        if (period.to().isBefore(spans.getFirst().start())
                || period.from().isAfter(spans.getLast().start())) {
            return false;
        }
        var told = spans.stream().filter(span -> span.speaksOf(slice)).toList();
        var within = told.stream().filter(span -> period.has(span.start())).count();
        return within > 0 && (within < told.size() || !shows(slice));
    }

    /**
     * Whether the figure speaks of enough agents, and what is not shown as well: what is shown of one dimension, taken
     * from {@code all}, would tell the rest. Every other dimension adds up to {@code all}, so that then one is told alone.
     */
    private boolean shows(int slice) {
        var said = agents[slice];
        return said != null
                && isEnough(said)
                && (telling == null || telling != Dimension.ALL && dimension(slice) == telling);
    }

    boolean tellsAnyOf(Set<Dimension> dimensions) {
        return told(dimensions).findAny().isPresent();
    }

    /** Whether that part tells, of the dimensions named, all that is told here. */
    boolean isToldBy(Piece part, Set<Dimension> dimensions) {
        return told(dimensions).allMatch(slice -> part.agents[slice] == null || part.shows(slice));
    }

    private IntStream told(Set<Dimension> dimensions) {
        return IntStream.range(0, agents.length).filter(slice -> dimensions.contains(dimension(slice)) && shows(slice));
    }

    /** The dimension that is told alone, if one must be: the first that has too few agents in what it withholds. */
    private @Nullable Dimension telling() {
        var hidden = new EnumMap<Dimension, BitSet>(Dimension.class);
        for (int slice = 0; slice < agents.length; slice++) {
            var said = agents[slice];
            if (said != null && !isEnough(said)) {
                hidden.computeIfAbsent(dimension(slice), any -> new BitSet()).or(said);
            }
        }
        return hidden.entrySet().stream()
                .filter(not(it -> isEnough(it.getValue())))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private Dimension dimension(int slice) {
        return slices.get(slice).dimension();
    }

    private static boolean isEnough(BitSet agents) {
        return agents.cardinality() >= Definitions.FEWEST_AGENTS;
    }
}
