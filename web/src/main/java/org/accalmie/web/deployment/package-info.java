/** What must be true of its surroundings before a service listens beyond its machine. */
@NullMarked
package org.accalmie.web.deployment;

import org.jspecify.annotations.NullMarked;
