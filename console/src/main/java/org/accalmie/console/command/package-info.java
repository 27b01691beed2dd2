/** What is done with an escalation: what is offered to whom, the forms, what is wrong in one, and what came of it. */
@NullMarked
package org.accalmie.console.command;

import org.jspecify.annotations.NullMarked;
