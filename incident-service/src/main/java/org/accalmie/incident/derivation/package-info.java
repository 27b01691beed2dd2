/** What follows from a sheet, the same everywhere (domain.md section 4). */
@NullMarked
package org.accalmie.incident.derivation;

import org.jspecify.annotations.NullMarked;
