/** What is behind {@code ./accalmie}: starts the infrastructure and the services, watches them, stops them in order. */
@NullMarked
package org.accalmie.local.launcher;

import org.jspecify.annotations.NullMarked;
