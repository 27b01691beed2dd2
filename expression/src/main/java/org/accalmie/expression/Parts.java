package org.accalmie.expression;

import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.CelMap;
import dev.cel.common.ast.CelExpr.CelStruct;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import java.util.Optional;
import java.util.stream.Stream;

/** What the parts of an expression consist of. */
public final class Parts {
    private Parts() {}

    /** The parts of a part that is no loop. */
    public static Stream<CelExpr> of(CelExpr part) {
        return switch (part.getKind()) {
            case SELECT -> Stream.of(part.select().operand());
            case CALL -> Stream.concat(part.call().target().stream(), part.call().args().stream());
            case LIST -> part.list().elements().stream();
            case MAP ->
                part.map().entries().stream().flatMap((CelMap.Entry each) -> Stream.of(each.key(), each.value()));
            case STRUCT -> part.struct().entries().stream().map(CelStruct.Entry::value);
            case CONSTANT, IDENT, COMPREHENSION, NOT_SET -> Stream.empty();
        };
    }

    /** Whether it comes to the same whatever it is about, and can be worked out by itself. */
    public static boolean isConstant(CelExpr part) {
        return switch (part.getKind()) {
            case IDENT, COMPREHENSION, STRUCT, NOT_SET -> false;
            case CONSTANT -> true;
            case SELECT, CALL, LIST, MAP -> of(part).allMatch(Parts::isConstant);
        };
    }

    /** The text, where it is one that is written out. */
    public static Optional<String> textIn(CelExpr part) {
        return part.getKind() == Kind.CONSTANT && part.constant().getKind() == CelConstant.Kind.STRING_VALUE
                ? Optional.of(part.constant().stringValue())
                : Optional.empty();
    }
}
