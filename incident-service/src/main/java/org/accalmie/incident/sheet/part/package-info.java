/** The parts of a sheet as they come in, and what is legal in each. */
@NullMarked
package org.accalmie.incident.sheet.part;

import org.jspecify.annotations.NullMarked;
