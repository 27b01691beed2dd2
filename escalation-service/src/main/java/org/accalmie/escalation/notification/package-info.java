/** Who is told of an escalation, when and how, and what became of it. */
@NullMarked
package org.accalmie.escalation.notification;

import org.jspecify.annotations.NullMarked;
