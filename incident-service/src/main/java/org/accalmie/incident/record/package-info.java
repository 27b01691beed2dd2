/** An incident as it stands: how it is kept, what is told of it and to whom, and who may write it. */
@NullMarked
package org.accalmie.incident.record;

import org.jspecify.annotations.NullMarked;
