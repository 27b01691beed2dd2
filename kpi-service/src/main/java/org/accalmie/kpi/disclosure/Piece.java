package org.accalmie.kpi.disclosure;

import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.accalmie.kpi.definition.Definitions;
import org.accalmie.kpi.fact.Dimension;
import org.accalmie.kpi.fact.Slice;

/** Spans whose figures are only ever told together. */
final class Piece {
    private final List<Span> spans;
    private final Map<Slice, BitSet> agents;

    Piece(List<Span> spans) {
        this.spans = List.copyOf(spans);
        this.agents = new HashMap<>();
        spans.forEach(span -> span.agents()
                .forEach((slice, said) ->
                        agents.computeIfAbsent(slice, any -> new BitSet()).or(said)));
    }

    List<Span> spans() {
        return spans;
    }

    Piece first(int count) {
        return new Piece(spans.subList(0, count));
    }

    Piece without(int count) {
        return new Piece(spans.subList(count, spans.size()));
    }

    /**
     * Whether the figure speaks of enough agents, and what is not shown as well: what is shown of one dimension, taken
     * from {@code all}, would tell the rest. Every other dimension adds up to {@code all}, so that then one is told alone.
     */
    boolean shows(Slice slice) {
        if (!isEnough(agents.getOrDefault(slice, new BitSet()))) {
            return false;
        }
        var telling = agents.keySet().stream()
                .map(Slice::dimension)
                .filter(dimension -> !isRestSafe(dimension))
                .min(Comparator.naturalOrder());
        return telling.isEmpty() || !slice.equals(Slice.ALL) && slice.dimension() == telling.get();
    }

    boolean tellsAnyOf(Set<Dimension> dimensions) {
        return told(dimensions).findAny().isPresent();
    }

    /** Whether that part tells, of the dimensions named, all that is told here. */
    boolean isToldBy(Piece part, Set<Dimension> dimensions) {
        return told(dimensions).allMatch(slice -> !part.agents.containsKey(slice) || part.shows(slice));
    }

    private Stream<Slice> told(Set<Dimension> dimensions) {
        return agents.keySet().stream().filter(slice -> dimensions.contains(slice.dimension()) && shows(slice));
    }

    private boolean isRestSafe(Dimension dimension) {
        var hidden = hidden(agents.keySet().stream()
                .filter(slice -> slice.dimension() == dimension)
                .toList());
        return hidden.isEmpty() || isEnough(hidden);
    }

    private BitSet hidden(Collection<Slice> slices) {
        var hidden = new BitSet();
        slices.stream().map(agents::get).filter(said -> !isEnough(said)).forEach(hidden::or);
        return hidden;
    }

    private static boolean isEnough(BitSet agents) {
        return agents.cardinality() >= Definitions.FEWEST_AGENTS;
    }
}
