/** Lists of incidents, newest first: by what is asked for, or by the words on their sheets. */
@NullMarked
package org.accalmie.incident.listing;

import org.jspecify.annotations.NullMarked;
