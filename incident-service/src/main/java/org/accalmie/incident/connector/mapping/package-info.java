/** What a connector is told to make of a message, in CEL, and what a message comes to by it. */
@NullMarked
package org.accalmie.incident.connector.mapping;

import org.jspecify.annotations.NullMarked;
