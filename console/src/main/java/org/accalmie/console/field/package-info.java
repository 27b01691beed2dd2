/** The fields of a sheet: what each takes, what can be chosen in it, what is wrong with it, and all their words. */
@NullMarked
package org.accalmie.console.field;

import org.jspecify.annotations.NullMarked;
