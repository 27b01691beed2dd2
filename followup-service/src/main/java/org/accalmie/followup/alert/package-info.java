/** Agents who need somebody: when their day was too much, or they say so. */
@NullMarked
package org.accalmie.followup.alert;

import org.jspecify.annotations.NullMarked;
