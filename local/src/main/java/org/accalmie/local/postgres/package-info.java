/** A PostgreSQL server as a child process, and a database for each service. */
@NullMarked
package org.accalmie.local.postgres;

import org.jspecify.annotations.NullMarked;
