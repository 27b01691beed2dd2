/** Makes what a message came to: an incident or its correction, a departure, the application of a gesture. */
@NullMarked
package org.accalmie.incident.connector.making;

import org.jspecify.annotations.NullMarked;
