/** The board: every escalation by what is due next, and what is done with one of them or with several. */
@NullMarked
package org.accalmie.console.board;

import org.jspecify.annotations.NullMarked;
