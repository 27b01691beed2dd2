/** What happens to escalations: opened, commanded, rung for, corrected, erased; all of it is performed in one place. */
@NullMarked
package org.accalmie.escalation.handling;

import org.jspecify.annotations.NullMarked;
