package org.accalmie.local.importing.file;

import java.util.Optional;

/**
 * A line of a text.
 *
 * @param number counted from 1
 * @param fault what is wrong with it, completing "line 7"; the text then only shows where its cells end
 */
record TextLine(long number, String text, Optional<String> fault) {
    boolean isBlank() {
        return fault.isEmpty() && text.isBlank();
    }
}
