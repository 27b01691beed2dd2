package org.accalmie.local.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Why a process ended, as far as its log says. */
final class LastWords {
    private static final int LINES = 12;
    private static final int MOST_BYTES = 256 * 1024;
    private static final Pattern STACK = Pattern.compile("\\s+(at |\\.\\.\\. \\d+ more).*");
    private static final Pattern FAULT = Pattern.compile("(.*\\b(ERROR|FATAL)\\b|Error|Exception in thread).*");

    private LastWords() {}

    /** What it wrote since it was started: from the first line that tells of a fault, or else the end. */
    static String of(Path log, long start) {
        var lines = lines(log, start).stream()
                .filter(line -> !line.isBlank())
                .filter(Predicate.not(STACK.asMatchPredicate()))
                .toList();
        var told = lines.stream()
                .dropWhile(Predicate.not(FAULT.asMatchPredicate()))
                .limit(LINES)
                .toList();
        var last = told.isEmpty() ? lines.subList(Math.max(lines.size() - LINES, 0), lines.size()) : told;
        return last.stream().map(line -> "    " + line.strip()).collect(Collectors.joining("\n"));
    }

    private static List<String> lines(Path log, long start) {
        try (InputStream in = Files.newInputStream(log)) {
            in.skipNBytes(start);
            return new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
