/** How stores reach PostgreSQL. */
@NullMarked
package org.accalmie.eventing.database;

import org.jspecify.annotations.NullMarked;
