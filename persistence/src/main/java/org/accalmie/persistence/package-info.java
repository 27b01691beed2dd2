/** What Hibernate needs to keep entities in the transactions in which stores run SQL and events are written. */
@NullMarked
package org.accalmie.persistence;

import org.jspecify.annotations.NullMarked;
