/** The board: every escalation by what is due next, and the commands on it. */
@NullMarked
package org.accalmie.console.board;

import org.jspecify.annotations.NullMarked;
