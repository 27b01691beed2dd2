package org.accalmie.incident.connector.mapping;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelErrorCode;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import dev.cel.runtime.CelStandardFunctions;
import dev.cel.runtime.CelStandardFunctions.StandardFunction;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.accalmie.expression.Budget;
import org.accalmie.expression.ExpressionCheck;
import org.accalmie.expression.Patterns;
import org.accalmie.expression.Places;
import org.jspecify.annotations.Nullable;

/** CEL over {@code payload}, any JSON, compiled once; what is null there is absent. */
final class Expression {
    static final int MAX_CHARACTERS = 4_000;
    private static final String PAYLOAD = "payload";
    private static final int MAX_DEPTH = 50;
    private static final int MAX_ITERATIONS = 200_000;

    private static final CelOptions OPTIONS = CelOptions.current()
            .enableHeterogeneousNumericComparisons(true)
            .maxExpressionCodePointSize(MAX_CHARACTERS)
            .maxParseRecursionDepth(MAX_DEPTH)
            .comprehensionMaxIterations(MAX_ITERATIONS)
            .maxRegexProgramSize(Patterns.MAX_SIZE)
            .build();
    private static final CelCompiler COMPILER = CelCompilerFactory.standardCelCompilerBuilder()
            .setOptions(OPTIONS)
            .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
            .addVar(PAYLOAD, SimpleType.DYN)
            .addLibraries(Functions.TEXTS)
            .addFunctionDeclarations(Functions.DECLARED)
            .build();
    private static final CelRuntime RUNTIME = CelRuntimeFactory.standardCelRuntimeBuilder()
            .setOptions(OPTIONS)
            .setStandardEnvironmentEnabled(false)
            .setStandardFunctions(CelStandardFunctions.newBuilder()
                    .excludeFunctions(StandardFunction.MATCHES)
                    .build())
            .addLibraries(Functions.TEXTS)
            .addFunctionBindings(Functions.BOUND)
            .addFunctionBindings(
                    CelFunctionBinding.from("matches", String.class, String.class, Patterns::find),
                    CelFunctionBinding.from("matches_string", String.class, String.class, Patterns::find))
            .build();

    private final CelType type;
    private final CelRuntime.Program program;

    private Expression(CelType type, CelRuntime.Program program) {
        this.type = type;
        this.program = program;
    }

    /** It makes no sense; the message says where. */
    static final class FaultyException extends Exception {
        private static final long serialVersionUID = 1L;

        FaultyException(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }

    /** It cannot be answered for this payload; the message tells nothing of what the payload says. */
    static final class UnanswerableException extends Exception {
        private static final long serialVersionUID = 1L;

        UnanswerableException(String message) {
            super(message, null, false, false);
        }
    }

    static Expression of(String text) throws FaultyException {
        try {
            CelAbstractSyntaxTree compiled = COMPILER.compile(text).getAst();
            var faults = ExpressionCheck.faults(compiled, Expression::part);
            if (!faults.isEmpty()) {
                throw new FaultyException(String.join("; ", faults), null);
            }
            return new Expression(compiled.getResultType(), RUNTIME.createProgram(compiled));
        } catch (CelValidationException e) {
            throw new FaultyException(e.getErrors().stream().map(Places::of).collect(Collectors.joining("; ")), e);
        } catch (CelEvaluationException e) {
            throw new FaultyException(Objects.requireNonNullElse(e.getMessage(), "cannot be compiled"), e);
        }
    }

    /** What it comes to by its type, where that does not depend on the payload. */
    CelType type() {
        return type;
    }

    /** Empty where the payload does not have what is asked for. */
    Optional<Object> of(Object payload, Budget budget) throws UnanswerableException {
        try {
            return Optional.of(ScopedValue.where(Budget.CURRENT, budget)
                    .call(() -> program.trace(Map.of(PAYLOAD, payload), budget)));
        } catch (Budget.SpentException spent) {
            throw new UnanswerableException(String.valueOf(spent.getMessage()));
        } catch (CelEvaluationException e) {
            if (e.getErrorCode() == CelErrorCode.ATTRIBUTE_NOT_FOUND) {
                return Optional.empty();
            }
            throw new UnanswerableException(Unanswered.because(e));
        }
    }

    private static CelRuntime.Program part(CelAbstractSyntaxTree part)
            throws CelValidationException, CelEvaluationException {
        return RUNTIME.createProgram(COMPILER.check(part).getAst());
    }
}
