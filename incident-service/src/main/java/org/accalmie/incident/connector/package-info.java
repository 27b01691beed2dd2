/** Makes incidents of what foreign tools tell in a shape of their own. */
@NullMarked
package org.accalmie.incident.connector;

import org.jspecify.annotations.NullMarked;
