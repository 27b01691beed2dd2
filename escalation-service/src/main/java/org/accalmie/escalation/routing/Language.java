package org.accalmie.escalation.routing;

import dev.cel.common.CelAbstractSyntaxTree;
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
import dev.cel.runtime.CelStandardFunctions;
import dev.cel.runtime.CelStandardFunctions.StandardFunction;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.accalmie.events.incident.IncidentRecorded;
import org.accalmie.expression.Patterns;

/**
 * What conditions are written in: standard CEL over {@code incident}, as long and as deep as a rule needs, with
 * {@code plusMonths(date, n)} on ISO dates.
 */
final class Language {
    static final Vocabulary VOCABULARY = new Vocabulary(IncidentRecorded.class);

    static final int MAX_CHARACTERS = 4_000;
    private static final int MAX_DEPTH = 50;
    private static final int MAX_ITERATIONS = 200_000;
    private static final String PLUS_MONTHS = "plusMonths";
    private static final String PLUS_MONTHS_OVERLOAD = "plusMonths_string_int";
    /** Years of more than four digits begin with a sign and would sort before all others. */
    private static final LocalDate LAST_SORTABLE = LocalDate.of(9999, 12, 31);

    private static final CelOptions OPTIONS = CelOptions.current()
            .enableHeterogeneousNumericComparisons(true)
            .maxExpressionCodePointSize(MAX_CHARACTERS)
            .maxParseRecursionDepth(MAX_DEPTH)
            .comprehensionMaxIterations(MAX_ITERATIONS)
            .maxRegexProgramSize(Patterns.MAX_SIZE)
            .build();
    private static final CelCompiler PARTS = CelCompilerFactory.standardCelCompilerBuilder()
            .setOptions(OPTIONS)
            .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
            .setTypeProvider(VOCABULARY)
            .addVar("incident", StructTypeReference.create(Vocabulary.nameOf(IncidentRecorded.class)))
            .addFunctionDeclarations(CelFunctionDecl.newFunctionDeclaration(
                    PLUS_MONTHS,
                    CelOverloadDecl.newGlobalOverload(
                            PLUS_MONTHS_OVERLOAD, SimpleType.STRING, SimpleType.STRING, SimpleType.INT)))
            .build();
    private static final CelCompiler CONDITIONS =
            PARTS.toCompilerBuilder().setResultType(SimpleType.BOOL).build();
    private static final CelRuntime RUNTIME = runtime(OPTIONS);
    private static final CelRuntime EVERYTHING =
            runtime(OPTIONS.toBuilder().enableShortCircuiting(false).build());

    private Language() {}

    static boolean isTooLong(String text) {
        return text.length() > MAX_CHARACTERS && text.codePointCount(0, text.length()) > MAX_CHARACTERS;
    }

    static CelAbstractSyntaxTree condition(String text) throws CelValidationException {
        return CONDITIONS.compile(text).getAst();
    }

    static CelRuntime.Program program(CelAbstractSyntaxTree condition) throws CelEvaluationException {
        return RUNTIME.createProgram(condition);
    }

    /** A program that evaluates all of a condition, also what the answer does not depend on. */
    static CelRuntime.Program everythingOf(CelAbstractSyntaxTree condition) throws CelEvaluationException {
        return EVERYTHING.createProgram(condition);
    }

    /** A program of a part of a condition in which nothing depends on the incident. */
    static CelRuntime.Program part(CelAbstractSyntaxTree part) throws CelValidationException, CelEvaluationException {
        return program(PARTS.check(part).getAst());
    }

    private static CelRuntime runtime(CelOptions options) {
        return CelRuntimeFactory.standardCelRuntimeBuilder()
                .setOptions(options)
                .setStandardEnvironmentEnabled(false)
                .setStandardFunctions(CelStandardFunctions.newBuilder()
                        .excludeFunctions(StandardFunction.MATCHES)
                        .build())
                .addFunctionBindings(
                        CelFunctionBinding.from(PLUS_MONTHS_OVERLOAD, String.class, Long.class, Language::plusMonths),
                        CelFunctionBinding.from("matches", String.class, String.class, Patterns::find),
                        CelFunctionBinding.from("matches_string", String.class, String.class, Patterns::find))
                .build();
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
