package org.accalmie.local.importing.file;

import java.util.ArrayList;
import java.util.List;

/** The cells of one row, from one line or, where a quoted cell goes on, from several. */
final class CsvCells {
    private static final char QUOTE = '"';

    private final char separator;
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private State state = State.START;
    private boolean hasStrayQuote;

    CsvCells(char separator) {
        this.separator = separator;
    }

    private enum State {
        START,
        PLAIN,
        QUOTED,
        /** After a quotation mark in a quoted cell: its end, or the first of two. */
        QUOTE_IN_QUOTED,
        BROKEN
    }

    /** Takes the row's first or next line. */
    void add(String line) {
        for (var i = 0; i < line.length() && state != State.BROKEN; i++) {
            state = after(line.charAt(i));
        }
        switch (state) {
            case START, PLAIN, QUOTE_IN_QUOTED -> endCell();
            case QUOTED -> cell.append('\n');
            case BROKEN -> {}
        }
    }

    private State after(char character) {
        return switch (state) {
            case START -> start(character);
            case PLAIN -> plain(character);
            case QUOTED -> character == QUOTE ? State.QUOTE_IN_QUOTED : keep(character, State.QUOTED);
            case QUOTE_IN_QUOTED -> afterQuote(character);
            case BROKEN -> State.BROKEN;
        };
    }

    private State start(char character) {
        if (character == QUOTE && cell.toString().isBlank()) {
            cell.setLength(0);
            return State.QUOTED;
        }
        return plain(character);
    }

    private State plain(char character) {
        if (character == separator) {
            return endCell();
        }
        hasStrayQuote |= character == QUOTE;
        return keep(character, character == ' ' && state == State.START ? State.START : State.PLAIN);
    }

    private State afterQuote(char character) {
        if (character == QUOTE) {
            return keep(character, State.QUOTED);
        }
        if (character == separator) {
            return endCell();
        }
        return character == ' ' ? State.QUOTE_IN_QUOTED : State.BROKEN;
    }

    private State keep(char character, State next) {
        cell.append(character);
        return next;
    }

    private State endCell() {
        cells.add(cell.toString());
        cell.setLength(0);
        return State.START;
    }

    boolean isOpen() {
        return state == State.QUOTED;
    }

    boolean isBroken() {
        return state == State.BROKEN;
    }

    /** Whether these are so many cells, each of them well formed. */
    boolean isRowOf(int width) {
        return !isOpen() && !isBroken() && !hasStrayQuote && cells.size() == width;
    }

    /** Whether a quoted cell after the first goes on in the next line. */
    boolean isOpenLater() {
        return isOpen() && !hasStrayQuote && !cells.isEmpty();
    }

    int length() {
        return cell.length();
    }

    /** Those that have ended; the next is the one that is open or broken. */
    List<String> ended() {
        return List.copyOf(cells);
    }
}
