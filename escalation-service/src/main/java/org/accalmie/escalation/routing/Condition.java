package org.accalmie.escalation.routing;

import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOptions;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructTypeReference;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import org.accalmie.events.incident.IncidentRecorded;

/**
 * A condition over {@code incident}, checked when made. Beside standard CEL there is {@code plusMonths(date, n)} on ISO
 * dates.
 */
final class Condition {
    private static final String PLUS_MONTHS = "plusMonths";
    private static final String PLUS_MONTHS_OVERLOAD = "plusMonths_string_int";
    /** Years of more than four digits begin with a sign and would sort before all others. */
    private static final LocalDate LAST_SORTABLE = LocalDate.of(9999, 12, 31);

    private static final CelOptions OPTIONS =
            CelOptions.current().enableHeterogeneousNumericComparisons(true).build();
    private static final CelCompiler COMPILER = CelCompilerFactory.standardCelCompilerBuilder()
            .setOptions(OPTIONS)
            .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
            .setTypeProvider(new Vocabulary(IncidentRecorded.class))
            .addVar("incident", StructTypeReference.create(Vocabulary.nameOf(IncidentRecorded.class)))
            .addFunctionDeclarations(CelFunctionDecl.newFunctionDeclaration(
                    PLUS_MONTHS,
                    CelOverloadDecl.newGlobalOverload(
                            PLUS_MONTHS_OVERLOAD, SimpleType.STRING, SimpleType.STRING, SimpleType.INT)))
            .setResultType(SimpleType.BOOL)
            .build();
    private static final CelRuntime RUNTIME = CelRuntimeFactory.standardCelRuntimeBuilder()
            .setOptions(OPTIONS)
            .addFunctionBindings(
                    CelFunctionBinding.from(PLUS_MONTHS_OVERLOAD, String.class, Long.class, Condition::plusMonths))
            .build();

    private final CelRuntime.Program program;

    private Condition(CelRuntime.Program program) {
        this.program = program;
    }

    /** Compiles, or says with line and column what is wrong. */
    static Condition of(String text) throws FaultyCondition {
        try {
            return new Condition(RUNTIME.createProgram(COMPILER.compile(text).getAst()));
        } catch (CelValidationException | CelEvaluationException e) {
            throw new FaultyCondition(e);
        }
    }

    /** Whether it holds; one that cannot be answered, such as an index beyond a list's end, does not. */
    boolean holds(Map<String, Object> incident) {
        try {
            return Boolean.TRUE.equals(program.eval(Map.of("incident", incident)));
        } catch (CelEvaluationException unanswerable) {
            return false;
        }
    }

    private static Object plusMonths(String date, Long months) throws CelEvaluationException {
        try {
            return date.isEmpty()
                    ? ""
                    : earlier(LocalDate.parse(date).plusMonths(months), LAST_SORTABLE)
                            .toString();
        } catch (DateTimeException | ArithmeticException e) {
            throw new CelEvaluationException("plusMonths takes an ISO date", e);
        }
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
