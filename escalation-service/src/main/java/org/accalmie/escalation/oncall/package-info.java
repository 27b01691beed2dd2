/** Whose turn it is: rotas with their turns, overrides and absences, pure. */
@NullMarked
package org.accalmie.escalation.oncall;

import org.jspecify.annotations.NullMarked;
