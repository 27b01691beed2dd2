/** Finds incidents by what was written on their sheets and by what they are about. */
@NullMarked
package org.accalmie.incident.search;

import org.jspecify.annotations.NullMarked;
