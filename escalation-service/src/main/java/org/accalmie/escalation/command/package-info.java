/** The door for what people do with an escalation. */
@NullMarked
package org.accalmie.escalation.command;

import org.jspecify.annotations.NullMarked;
