package org.accalmie.escalation.routing;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.Operator;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.CelComprehension;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which words an enumeration's field can say, and which words a condition says; also by the names that loops give. */
final class Words {
    private final CelAbstractSyntaxTree condition;
    private final Map<String, Set<String>> known;
    private final Map<String, List<CelExpr>> written;

    Words(CelAbstractSyntaxTree condition) {
        this(condition, Map.of(), Map.of());
    }

    private Words(CelAbstractSyntaxTree condition, Map<String, Set<String>> known, Map<String, List<CelExpr>> written) {
        this.condition = condition;
        this.known = known;
        this.written = written;
    }

    /** The same within a loop, whose variable stands for each element. */
    Words within(CelComprehension loop) {
        var moreKnown = new HashMap<>(known);
        var moreWritten = new HashMap<>(written);
        moreKnown.remove(loop.iterVar());
        of(loop.iterRange()).ifPresent(words -> moreKnown.put(loop.iterVar(), words));
        moreWritten.put(loop.iterVar(), writtenIn(loop.iterRange()).toList());
        return new Words(condition, moreKnown, moreWritten);
    }

    /** The words that are possible there, or in the list that is there. */
    Optional<Set<String>> of(CelExpr part) {
        return switch (part.getKind()) {
            case SELECT ->
                condition
                        .getType(part.select().operand().id())
                        .flatMap(type -> Language.VOCABULARY.wordsOf(
                                type.name(), part.select().field()));
            case IDENT -> Optional.ofNullable(known.get(part.ident().name()));
            case CALL ->
                part.call().function().equals(Operator.INDEX.getFunction())
                        ? of(part.call().args().getFirst())
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** The texts that stand there, or in the list that stands there. */
    Stream<CelExpr> writtenIn(CelExpr part) {
        return switch (part.getKind()) {
            case CONSTANT -> Stream.of(part);
            case LIST -> part.list().elements().stream().flatMap(this::writtenIn);
            case IDENT -> written.getOrDefault(part.ident().name(), List.of()).stream();
            default -> Stream.empty();
        };
    }
}
