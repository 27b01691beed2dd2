/** What an escalation is, what may become of it, and who may do it. */
@NullMarked
package org.accalmie.escalation.lifecycle;

import org.jspecify.annotations.NullMarked;
