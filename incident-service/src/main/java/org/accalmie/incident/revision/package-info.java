/** Correcting incidents; every version is kept, with who and when and what changed. */
@NullMarked
package org.accalmie.incident.revision;

import org.jspecify.annotations.NullMarked;
