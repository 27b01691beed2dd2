@NullMarked
package org.accalmie.eventing.testing;

import org.jspecify.annotations.NullMarked;
