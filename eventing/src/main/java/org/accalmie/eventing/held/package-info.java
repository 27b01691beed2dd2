/** Events that were not sent yet or were given up, for an erasure to take personal data out of them. */
@NullMarked
package org.accalmie.eventing.held;

import org.jspecify.annotations.NullMarked;
