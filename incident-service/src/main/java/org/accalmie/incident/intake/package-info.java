/** Recording incidents and reading them back. */
@NullMarked
package org.accalmie.incident.intake;

import org.jspecify.annotations.NullMarked;
