/** The sheet that an agent writes after a contact, and what became of it. */
@NullMarked
package org.accalmie.console.sheet;

import org.jspecify.annotations.NullMarked;
