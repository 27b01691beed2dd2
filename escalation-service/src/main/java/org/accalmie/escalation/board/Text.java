package org.accalmie.escalation.board;

import org.accalmie.events.Limits;

/** How long free texts may be. */
final class Text {
    static final int MAX = Limits.FREE_TEXT;

    private Text() {}
}
