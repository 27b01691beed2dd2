package org.accalmie.escalation.board;

/** How long free texts may be. */
final class Text {
    static final int MAX = 4000;

    private Text() {}
}
