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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accalmie.expression.Constants;
import org.accalmie.expression.Parts;

/** Which words an enumeration's field can say, and which words a condition says; also by the names that loops give. */
final class Words {
    private static final String DYN = "dyn";
    private static final Set<String> CONVERSIONS = Set.of(DYN, "string");

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

    /** What a part may come to: the words of enumerations, all words, and whether nothing else. */
    private record Said(Set<String> enumerated, Set<String> words, boolean whole) {
        static final Said NOTHING = new Said(Set.of(), Set.of(), true);
        static final Said ANYTHING = new Said(Set.of(), Set.of(), false);

        static Said enumeration(Set<String> words) {
            return new Said(words, words, true);
        }

        static Said texts(Stream<String> texts) {
            return new Said(Set.of(), texts.collect(Collectors.toCollection(LinkedHashSet::new)), true);
        }

        Said or(Said other) {
            return new Said(union(enumerated, other.enumerated), union(words, other.words), whole && other.whole);
        }

        Said joined() {
            return new Said(enumerated, words, false);
        }

        private static Set<String> union(Set<String> one, Set<String> other) {
            var both = new LinkedHashSet<>(one);
            both.addAll(other);
            return both;
        }
    }

    /** The same within a loop, whose variable stands for each element. */
    Words within(CelComprehension loop) {
        var moreSaid = new HashMap<>(said);
        var moreWritten = new HashMap<>(written);
        moreSaid.put(loop.iterVar(), saidIn(loop.iterRange()));
        moreSaid.put(loop.accuVar(), Said.NOTHING);
        moreWritten.put(loop.iterVar(), writtenIn(loop.iterRange()).toList());
        return new Words(condition, constants, moreSaid, moreWritten);
    }

    /** The words that an enumeration's field makes possible there, or in the list that is there; empty for other texts. */
    Optional<Set<String>> possibleIn(CelExpr part) {
        return Optional.of(saidIn(part))
                .filter(said -> said.whole() && !said.enumerated().isEmpty())
                .map(Said::words);
    }

    /** The words, in their order, of the enumerations that have a say in what is there; none for other texts. */
    Set<String> enumeratedIn(CelExpr part) {
        return saidIn(part).enumerated();
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

    private Said saidIn(CelExpr part) {
        return switch (part.getKind()) {
            case SELECT -> saidInField(part.select().operand(), part.select().field());
            case IDENT -> said.getOrDefault(part.ident().name(), Said.ANYTHING);
            case LIST -> saidInAll(part.list().elements().stream());
            case COMPREHENSION ->
                isList(part)
                        ? within(part.comprehension())
                                .saidIn(part.comprehension().loopStep())
                        : Said.ANYTHING;
            case CONSTANT -> Parts.textIn(part).isPresent() ? Said.texts(textsOf(part)) : Said.ANYTHING;
            case CALL -> saidInCall(part);
            default -> Said.ANYTHING;
        };
    }

    private Said saidInCall(CelExpr part) {
        if (Parts.isConstant(part)) {
            return Said.texts(textsOf(part));
        }
        CelCall call = part.call();
        if (call.function().equals(Operator.ADD.getFunction()) && !isList(part)) {
            return saidInAll(call.args().stream()).joined();
        }
        if (call.function().equals(Operator.INDEX.getFunction())) {
            var named = Parts.textIn(call.args().getLast());
            if (named.isPresent()) {
                return saidInField(call.args().getFirst(), named.get());
            }
        }
        var sources = sources(part).toList();
        return sources.isEmpty() ? Said.ANYTHING : saidInAll(sources.stream());
    }

    private Said saidInField(CelExpr of, String field) {
        if (of.getKind() == Kind.MAP) {
            return saidInAll(indexed(of));
        }
        return condition
                .getType(undisguised(of).id())
                .flatMap(type -> Language.VOCABULARY.wordsOf(type.name(), field))
                .map(Said::enumeration)
                .orElse(Said.ANYTHING);
    }

    /** What one of them may be any word, all of them may be. */
    private Said saidInAll(Stream<CelExpr> parts) {
        return parts.map(this::saidIn).reduce(Said.NOTHING, Said::or);
    }

    private static CelExpr undisguised(CelExpr part) {
        return part.getKind() == Kind.CALL && part.call().function().equals(DYN)
                ? undisguised(part.call().args().getFirst())
                : part;
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
