package org.accalmie.console.board;

import org.jspecify.annotations.Nullable;

/**
 * A condition to switch on or off.
 *
 * @param team its name, of a chip for a team
 * @param count of the rows shown, where it narrows them
 */
public record ChipView(Chip chip, @Nullable String team, String address, boolean on, int count) {
    /** Whether the rows that are shown tell how many there are. */
    public boolean isCounted() {
        return chip != Chip.WATCHED && chip != Chip.CLOSED;
    }

    public String condition() {
        return chip.condition();
    }

    public String value() {
        return team == null ? chip.value() : team;
    }
}
