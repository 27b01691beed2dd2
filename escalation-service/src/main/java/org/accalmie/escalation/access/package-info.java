/** Who the caller is here, what they may see and do, and in which words they are turned away. */
@NullMarked
package org.accalmie.escalation.access;

import org.jspecify.annotations.NullMarked;
