package org.accalmie.local.importing.column;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** One of the words of an enumeration, in capitals or not, with blanks or underscores. */
record WordCell(List<String> words) implements CellType {
    static WordCell of(Class<? extends Enum<?>> type) {
        return new WordCell(
                Arrays.stream(type.getEnumConstants()).map(Enum::name).toList());
    }

    @Override
    public Cell read(String cell) {
        var word = normal(cell);
        return words.contains(word)
                ? Cell.text(word)
                : new Cell.Unreadable("%s is none of %s".formatted(cell, String.join(" ", words)));
    }

    @Override
    public String description() {
        return words.stream().map("`%s`"::formatted).collect(Collectors.joining(" "));
    }

    static String normal(String cell) {
        return cell.toUpperCase(Locale.ROOT).replaceAll("[\\s\u00a0'-]+", "_");
    }
}
