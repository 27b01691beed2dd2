/** The dead letters of a service, for its administrators. */
@NullMarked
package org.accalmie.web.deadletters;

import org.jspecify.annotations.NullMarked;
