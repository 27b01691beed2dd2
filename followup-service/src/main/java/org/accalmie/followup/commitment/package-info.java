/** What was promised to customers: open, kept, broken or released. */
@NullMarked
package org.accalmie.followup.commitment;

import org.jspecify.annotations.NullMarked;
