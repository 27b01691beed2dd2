/** The vocabulary of the incident sheet: its parts and their values, as domain.md section 3 names them. */
@NullMarked
package org.accalmie.events.sheet;

import org.jspecify.annotations.NullMarked;
