/** What runs beside the services on one machine: a server each, bound to loopback. */
@NullMarked
package org.accalmie.local;

import org.jspecify.annotations.NullMarked;
