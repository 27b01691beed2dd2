/** The vocabulary of the incident sheet: values and parts, as domain.md sections 3 and 4 name them. */
@NullMarked
package org.accalmie.events.sheet;

import org.jspecify.annotations.NullMarked;
