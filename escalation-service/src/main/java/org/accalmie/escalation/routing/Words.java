package org.accalmie.escalation.routing;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.Operator;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.CelCall;
import dev.cel.common.ast.CelExpr.CelComprehension;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import dev.cel.common.types.CelKind;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.accalmie.expression.Constants;
import org.accalmie.expression.Parts;

/** Which words an enumeration's field can say, and which words a condition says; also by the names that loops give. */
final class Words {
    private static final Set<String> CONVERSIONS = Set.of("dyn", "string");

    private final CelAbstractSyntaxTree condition;
    private final Constants constants;
    private final Map<String, Said> said;
    private final Map<String, List<Written>> written;

    Words(CelAbstractSyntaxTree condition, Constants constants) {
        this(condition, constants, Map.of(), Map.of());
    }

    private Words(
            CelAbstractSyntaxTree condition,
            Constants constants,
            Map<String, Said> said,
            Map<String, List<Written>> written) {
        this.condition = condition;
        this.constants = constants;
        this.said = said;
        this.written = written;
    }

    /** A text that a condition says. */
    record Written(CelExpr at, String text) {}

    /** All that a part may come to, and whether an enumeration has a say in it. */
    private record Said(Set<String> words, boolean ofField) {
        static final Said NOTHING = new Said(Set.of(), false);

        Said or(Said other) {
            var both = new LinkedHashSet<>(words);
            both.addAll(other.words);
            return new Said(both, ofField || other.ofField);
        }
    }

    /** The same within a loop, whose variable stands for each element. */
    Words within(CelComprehension loop) {
        var moreSaid = new HashMap<>(said);
        var moreWritten = new HashMap<>(written);
        moreSaid.remove(loop.iterVar());
        saidIn(loop.iterRange()).ifPresent(words -> moreSaid.put(loop.iterVar(), words));
        moreSaid.put(loop.accuVar(), Said.NOTHING);
        moreWritten.put(loop.iterVar(), writtenIn(loop.iterRange()).toList());
        return new Words(condition, constants, moreSaid, moreWritten);
    }

    /** The words that an enumeration's field makes possible there, or in the list that is there; empty for other texts. */
    Optional<Set<String>> possibleIn(CelExpr part) {
        return saidIn(part).filter(Said::ofField).map(Said::words);
    }

    /** The texts that stand there, or in the list that stands there. */
    Stream<Written> writtenIn(CelExpr part) {
        return switch (part.getKind()) {
            case LIST -> part.list().elements().stream().flatMap(this::writtenIn);
            case IDENT -> written.getOrDefault(part.ident().name(), List.of()).stream();
            case COMPREHENSION ->
                isList(part)
                        ? within(part.comprehension())
                                .writtenIn(part.comprehension().loopStep())
                        : Stream.empty();
            case CONSTANT -> textsOf(part).map(text -> new Written(part, text));
            case CALL ->
                Parts.isConstant(part)
                        ? textsOf(part).map(text -> new Written(part, text))
                        : sources(part).flatMap(this::writtenIn);
            default -> Stream.empty();
        };
    }

    private Optional<Said> saidIn(CelExpr part) {
        return switch (part.getKind()) {
            case SELECT ->
                condition
                        .getType(part.select().operand().id())
                        .flatMap(type -> Language.VOCABULARY.wordsOf(
                                type.name(), part.select().field()))
                        .map(words -> new Said(words, true));
            case IDENT -> Optional.ofNullable(said.get(part.ident().name()));
            case LIST -> saidInAll(part.list().elements());
            case COMPREHENSION ->
                isList(part)
                        ? within(part.comprehension())
                                .saidIn(part.comprehension().loopStep())
                        : Optional.empty();
            case CONSTANT ->
                Parts.textIn(part)
                        .map(text -> new Said(new LinkedHashSet<>(textsOf(part).toList()), false));
            case CALL -> saidInCall(part);
            default -> Optional.empty();
        };
    }

    private Optional<Said> saidInCall(CelExpr part) {
        if (Parts.isConstant(part)) {
            return Optional.of(new Said(new LinkedHashSet<>(textsOf(part).toList()), false));
        }
        var sources = sources(part).toList();
        return sources.isEmpty() ? Optional.empty() : saidInAll(sources);
    }

    /** What one of them may be any word, all of them may be. */
    private Optional<Said> saidInAll(List<CelExpr> parts) {
        return parts.stream()
                .map(this::saidIn)
                .reduce(Optional.of(Said.NOTHING), (one, other) -> one.flatMap(known -> other.map(known::or)));
    }

    /** The parts of a call one of which it comes to, or whose elements it holds. */
    private Stream<CelExpr> sources(CelExpr part) {
        CelCall call = part.call();
        var function = call.function();
        if (function.equals(Operator.CONDITIONAL.getFunction())) {
            return call.args().stream().skip(1);
        }
        if (function.equals(Operator.INDEX.getFunction())) {
            return indexed(call.args().getFirst());
        }
        var passesOn = function.equals(Operator.ADD.getFunction()) ? isList(part) : CONVERSIONS.contains(function);
        return passesOn ? call.args().stream() : Stream.empty();
    }

    private static Stream<CelExpr> indexed(CelExpr values) {
        return values.getKind() == Kind.MAP
                ? values.map().entries().stream().map(CelExpr.CelMap.Entry::value)
                : Stream.of(values);
    }

    private boolean isList(CelExpr part) {
        return condition
                .getType(part.id())
                .filter(type -> type.kind() == CelKind.LIST)
                .isPresent();
    }

    private Stream<String> textsOf(CelExpr part) {
        return constants.valueOf(part).stream().flatMap(Words::textsOf);
    }

    private static Stream<String> textsOf(Object value) {
        return switch (value) {
            case String text -> Stream.of(text);
            case Collection<?> several -> several.stream().flatMap(Words::textsOf);
            default -> Stream.empty();
        };
    }
}
