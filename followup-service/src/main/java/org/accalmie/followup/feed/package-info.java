/** The calls of a person as a calendar that any program can subscribe to by a secret link. */
@NullMarked
package org.accalmie.followup.feed;

import org.jspecify.annotations.NullMarked;
