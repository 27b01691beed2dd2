/** Taking in incidents by the million, line by line, from tools and from older systems. */
@NullMarked
package org.accalmie.incident.importing;

import org.jspecify.annotations.NullMarked;
