/** What {@code ./accalmie demo} does: a day with made-up people, recorded through the interfaces of the services. */
@NullMarked
package org.accalmie.local.demo;

import org.jspecify.annotations.NullMarked;
